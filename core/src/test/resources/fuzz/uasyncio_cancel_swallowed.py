# A task that catches its CancelledError goes on, and can be cancelled again.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def stubborn():
    n = 0
    while n < 3:
        try:
            await asyncio.sleep_ms(1000)
        except asyncio.CancelledError:
            n += 1
            print("cancelled", n)
    return "gave in"


async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep_ms(1)
    while not t.done():
        t.cancel()
        await asyncio.sleep_ms(2)
    print(await t)


asyncio.run(main())
