# Upstream, a run inside of a task loses the place of the outer one.
import asyncio


async def inner():
    await asyncio.sleep_ms(1)
    return "inner"


async def main():
    print(asyncio.run(inner()))
    try:
        print(asyncio.current_task() is None)
    except RuntimeError as e:
        print("RuntimeError", e)


asyncio.run(main())
