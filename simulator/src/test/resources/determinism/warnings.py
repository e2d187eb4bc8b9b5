# One of each hint that a device never gives, on the way to a deadlock.
import utime
from usr import uasyncio as asyncio


async def lost():
    pass


async def fails():
    raise OSError(5)


async def slow():
    utime.sleep_ms(150)
    await asyncio.sleep(0)


async def main():
    lost()
    asyncio.sleep(1)
    asyncio.create_task(fails())
    await slow()
    lock = asyncio.Lock()
    await lock.acquire()
    await lock.acquire()


asyncio.run(main())
