try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# A lock is handed on in the order of asking, also past a cancelled asker.
async def user(n, lock):
    async with lock:
        print("in", n, lock.locked())
        await asyncio.sleep_ms(5)
    print("out", n)


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(user(n, lock)) for n in range(4)]
    await asyncio.sleep_ms(1)
    tasks[1].cancel()
    for n in (0, 2, 3):
        await tasks[n]
    print(lock.locked())
    print(await lock.acquire())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
