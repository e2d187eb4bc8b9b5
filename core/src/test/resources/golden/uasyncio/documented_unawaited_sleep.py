# only here: the documented semantics of usr.uasyncio, which no binary has
# A sleep that is not awaited has no effect, on later ones neither.
from usr import uasyncio as asyncio
import utime


async def main():
    start = utime.ticks_ms()
    asyncio.sleep(5)
    asyncio.sleep_ms(500)
    await asyncio.sleep_ms(20)
    asyncio.sleep(1)
    await asyncio.sleep_ms(20.7)
    print(utime.ticks_diff(utime.ticks_ms(), start))


asyncio.run(main())
