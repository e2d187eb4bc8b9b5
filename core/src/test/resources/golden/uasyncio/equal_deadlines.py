# Equal deadlines: first in, first out.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


log = []


async def job(n):
    log.append(("starts", n))
    await asyncio.sleep_ms(0)
    log.append(("turn", n))


async def main():
    tasks = [asyncio.create_task(job(n)) for n in range(4)]
    for t in tasks:
        await t
    for entry in log:
        print(*entry)


asyncio.run(main())
