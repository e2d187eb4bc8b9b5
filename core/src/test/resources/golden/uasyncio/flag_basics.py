# ThreadSafeFlag: one waiter, wakes and clears itself.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def waiter(flag, log):
    for _ in range(2):
        await flag.wait()
        log.append("woken")


async def main():
    flag = asyncio.ThreadSafeFlag()
    log = []
    t = asyncio.create_task(waiter(flag, log))
    await asyncio.sleep_ms(5)
    print(log)
    flag.set()
    flag.set()
    await asyncio.sleep_ms(5)
    print(log)
    flag.set()
    await t
    print(log)
    flag.set()
    await flag.wait()
    print("no wait while set")
    flag.set()
    flag.clear()
    try:
        await asyncio.wait_for_ms(flag.wait(), 5)
    except asyncio.TimeoutError:
        print("cleared")


asyncio.run(main())
