try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# gather keeps argument order; the first exception ends it unless return_exceptions.
async def ok(ms, v):
    await asyncio.sleep_ms(ms)
    print("ok", v)
    return v


async def bad(ms):
    await asyncio.sleep_ms(ms)
    raise ValueError(ms)


async def main():
    print(await asyncio.gather(ok(30, 1), ok(10, 2)))
    print(await asyncio.gather(ok(20, 3), bad(10), return_exceptions=True))
    try:
        print(await asyncio.gather(ok(40, 4), bad(10)))
    except ValueError as e:
        print("first error", e)
    await asyncio.sleep_ms(60)
    print(await asyncio.gather())


asyncio.run(main())
