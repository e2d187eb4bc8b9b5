# oracle: old
# 1.13 calls the handler as soon as a task dies with nobody waiting for it yet.
import uasyncio as asyncio


async def bad():
    raise ValueError("bad")


def handler(loop, context):
    print("handler", context["message"], repr(context["exception"]))


async def main():
    asyncio.get_event_loop().set_exception_handler(handler)
    t = asyncio.create_task(bad())
    await asyncio.sleep_ms(1)
    print("later")
    try:
        await t
    except ValueError as e:
        print("ValueError", e)


asyncio.run(main())
