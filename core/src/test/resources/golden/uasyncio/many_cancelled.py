# Thousands of tasks may be cancelled in one turn of another, and each ends in its own.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

ended = 0


async def waits():
    global ended
    try:
        await asyncio.sleep(1000)
    finally:
        ended += 1


async def main():
    tasks = [asyncio.create_task(waits()) for i in range(700)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.sleep(1)
    print(ended)


asyncio.run(main())
