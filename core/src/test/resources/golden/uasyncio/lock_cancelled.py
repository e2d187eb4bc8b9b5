# Cancelling one who waits for a lock leaves it to the next.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def use(n, lock):
    try:
        await lock.acquire()
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
    print(n, "has it")
    await asyncio.sleep_ms(5)
    lock.release()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(use(n, lock)) for n in range(3)]
    await asyncio.sleep_ms(1)
    tasks[1].cancel()
    await asyncio.sleep_ms(1)
    lock.release()
    # The one it was handed to is cancelled before it can run.
    tasks[0].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), lock.locked())


asyncio.run(main())
