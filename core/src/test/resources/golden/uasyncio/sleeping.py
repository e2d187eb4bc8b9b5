try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# The earliest deadline wakes first, whatever the order of creation.
async def nap(ms):
    await asyncio.sleep_ms(ms)
    print("woke", ms)
    return ms


async def main():
    print(await asyncio.gather(nap(60), nap(20), nap(40)))
    await asyncio.sleep(0.01)
    await asyncio.sleep_ms(-5)
    print("done")


asyncio.run(main())
