# A chain of coroutines: each await goes through ten frames before the event loop sees it.
# n = 800: turns of the loop.

try:
    import uasyncio as asyncio
except ImportError:
    import asyncio


async def deep(level):
    if level == 0:
        await asyncio.sleep(0)
        return 1
    return 1 + await deep(level - 1)


async def chain(n):
    total = 0
    for _ in range(n):
        total += await deep(10)
    return total


def bench(n):
    return asyncio.run(chain(n))
