try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# Cancelling a gather cancels all it gathers.
async def nap(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("nap", n, "cancelled")
        raise


async def main():
    g = asyncio.create_task(both())
    await asyncio.sleep_ms(10)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled")
    await asyncio.sleep_ms(1)


async def both():
    await asyncio.gather(nap(1), nap(2))


asyncio.run(main())
