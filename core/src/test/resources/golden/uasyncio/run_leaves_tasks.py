# When run returns the tasks that are not done stay, and go on in the next run.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


log = []


async def slow():
    for n in range(4):
        log.append(n)
        await asyncio.sleep_ms(10)


async def main(ms):
    await asyncio.sleep_ms(ms)


task = asyncio.create_task(slow())
asyncio.run(main(15))
print(log, task.done())
asyncio.run(main(100))
print(log, task.done())
