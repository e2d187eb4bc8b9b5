# sleep(0) gives every other ready task one turn.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def count(name, log):
    for n in range(3):
        log.append(name + str(n))
        await asyncio.sleep_ms(0)


async def main():
    log = []
    await asyncio.gather(count("a", log), count("b", log), count("c", log))
    print(log)
    log = []
    task = asyncio.create_task(count("t", log))
    for n in range(3):
        log.append("m" + str(n))
        await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(-1)
    await asyncio.sleep_ms(-100)
    print("negative is 0", task.done())


asyncio.run(main())
