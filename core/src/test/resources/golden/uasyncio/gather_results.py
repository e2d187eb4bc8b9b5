# gather: results in the order of the arguments, coroutines become tasks.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def job(n, ms):
    await asyncio.sleep_ms(ms)
    log.append(n)
    return n * n


log = []


async def main():
    print(await asyncio.gather(job(1, 30), job(2, 10), job(3, 20)), log)
    print(await asyncio.gather(job(4, 1)))
    print(await asyncio.gather())
    t = asyncio.create_task(job(5, 5))
    print(await asyncio.gather(t, job(6, 1)), t.done())
    nested = asyncio.gather(job(7, 1), job(8, 1))
    print(await nested)


asyncio.run(main())
