# only here: the documented semantics of usr.uasyncio, which no binary has
# What wait_for returns can be cancelled before it was awaited, given to create_task, gather and run.
from usr import uasyncio as asyncio


async def job(n):
    try:
        await asyncio.sleep_ms(n)
        return n
    finally:
        print("job", n, "ends")


async def main():
    w = asyncio.wait_for(job(1), 1)
    print("cancel", w.cancel())
    t = asyncio.create_task(asyncio.wait_for_ms(job(2), 100))
    print(await t)
    print(await asyncio.gather(asyncio.wait_for(job(3), 1), asyncio.wait_for_ms(job(1000), 10), return_exceptions=True))


asyncio.run(main())
print(asyncio.run(asyncio.wait_for(job(4), 1)))
