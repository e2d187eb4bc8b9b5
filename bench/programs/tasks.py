# Switches between tasks: 100 of them, each giving way n times.
# n = 100: 10,000 switches.

try:
    import uasyncio as asyncio
except ImportError:
    import asyncio


async def worker(n):
    for _ in range(n):
        await asyncio.sleep(0)


async def all_of_them(n):
    await asyncio.gather(*[worker(n) for _ in range(100)])


def bench(n):
    asyncio.run(all_of_them(n))
