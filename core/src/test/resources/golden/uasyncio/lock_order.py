# A lock is handed on in the order of asking.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def use(n, lock, log):
    async with lock:
        log.append(("has", n))
        await asyncio.sleep_ms(1)
        log.append(("leaves", n))


async def main():
    lock = asyncio.Lock()
    log = []
    print(lock.locked())
    await asyncio.gather(*[use(n, lock, log) for n in range(3)])
    print(log, lock.locked())
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print("RuntimeError", e.args)
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print(lock.locked())


asyncio.run(main())
