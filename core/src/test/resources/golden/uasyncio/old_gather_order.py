# oracle: old
# 1.13 awaits the gathered tasks one after another: the first exception is the first in the order of arguments.
import uasyncio as asyncio


async def bad(name, ms):
    await asyncio.sleep_ms(ms)
    raise ValueError(name)


async def good(ms):
    await asyncio.sleep_ms(ms)
    return ms


def handler(loop, context):
    print("handler", context["exception"])


async def main():
    asyncio.get_event_loop().set_exception_handler(handler)
    try:
        await asyncio.gather(bad("first argument", 30), bad("first in time", 5))
    except ValueError as e:
        print("ValueError", e)
    print(await asyncio.gather(good(3), bad("kept", 1), return_exceptions=True))
    print(await asyncio.gather(good(20), good(10)))


asyncio.run(main())
