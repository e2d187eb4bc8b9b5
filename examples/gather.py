# Three tasks wait at the same time: the whole takes as long as the longest of them.
import uasyncio as asyncio
import utime


async def measure(name, seconds):
    print(name, "starts")
    await asyncio.sleep(seconds)
    print(name, "done after", seconds, "s")
    return seconds


async def main():
    start = utime.ticks_ms()
    results = await asyncio.gather(measure("signal", 3), measure("battery", 1), measure("position", 2))
    print("results", results)
    print("took", utime.ticks_diff(utime.ticks_ms(), start) // 1000, "s")


asyncio.run(main())
