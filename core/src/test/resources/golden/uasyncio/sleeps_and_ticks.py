# Time in a loop passes as the sleeps say, whoever else runs.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

try:
    import utime as time
except ImportError:
    import time


async def tick(ms, times, name, log):
    start = time.ticks_ms()
    for _ in range(times):
        await asyncio.sleep_ms(ms)
    log.append((time.ticks_diff(time.ticks_ms(), start) // 100 * 100, name))


async def main():
    log = []
    start = time.ticks_ms()
    await asyncio.gather(tick(105, 2, "a", log), tick(52, 2, "b", log), tick(310, 1, "c", log))
    print(log, time.ticks_diff(time.ticks_ms(), start) // 100)


asyncio.run(main())
