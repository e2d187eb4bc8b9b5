try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# wait_for: the value in time, TimeoutError after; exceptions pass through.
async def work(ms, value):
    try:
        await asyncio.sleep_ms(ms)
    except asyncio.CancelledError:
        print("work cancelled")
        raise
    if value is None:
        raise ValueError("no value")
    return value


async def main():
    print(await asyncio.wait_for(work(10, 1), 1))
    print(await asyncio.wait_for_ms(work(10, 2), 100))
    print(await asyncio.wait_for(work(10, 3), None))
    try:
        await asyncio.wait_for_ms(work(100, 4), 20)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    try:
        await asyncio.wait_for(work(5, None), 1)
    except ValueError as e:
        print("error", e)


asyncio.run(main())
