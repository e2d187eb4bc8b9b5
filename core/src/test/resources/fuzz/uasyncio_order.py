try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# Tasks due at the same time run in the order in which they were scheduled.
async def worker(name, times):
    for i in range(times):
        print(name, i)
        await asyncio.sleep(0)


async def main():
    tasks = [asyncio.create_task(worker(n, 3)) for n in "abc"]
    for task in tasks:
        await task
    print([t.done() for t in tasks])


asyncio.run(main())
