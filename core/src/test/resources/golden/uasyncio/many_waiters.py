# Several tasks wait for one; all are woken, in the order of asking.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def main():
    async def work():
        await asyncio.sleep_ms(10)
        return "value"

    async def wait(n):
        log.append((n, await t))

    log = []
    t = asyncio.create_task(work())
    waiters = [asyncio.create_task(wait(n)) for n in range(4)]
    for w in waiters:
        await w
    print(log)


asyncio.run(main())
