# CancelledError is no Exception; TimeoutError is one.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
print(issubclass(asyncio.TimeoutError, Exception))


async def careless():
    try:
        await asyncio.sleep_ms(1000)
    except Exception as e:
        print("never", e)
    print("never")


async def main():
    t = asyncio.create_task(careless())
    await asyncio.sleep_ms(1)
    t.cancel()
    try:
        await t
    except BaseException as e:
        print(type(e).__name__, e.args)
    try:
        await asyncio.wait_for_ms(careless(), 5)
    except Exception as e:
        print(type(e).__name__, e.args)


asyncio.run(main())
