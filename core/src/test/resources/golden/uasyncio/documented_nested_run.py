# only here: the documented semantics of usr.uasyncio, which no binary has
# run inside of a task drives the loop until that one awaitable ends; the outer task goes on afterwards.
from usr import uasyncio as asyncio


async def inner(n):
    await asyncio.sleep_ms(n)
    if n > 5:
        raise ValueError("inner", n)
    return n


async def other():
    for n in range(3):
        print("other", n)
        await asyncio.sleep_ms(2)


async def main():
    me = asyncio.current_task()
    asyncio.create_task(other())
    print(asyncio.run(inner(3)), asyncio.current_task() is me)
    try:
        asyncio.run(inner(6))
    except ValueError as e:
        print("ValueError", e.args)
    await asyncio.sleep_ms(1)
    print("outer awaits again", asyncio.current_task() is me)


asyncio.run(main())
