# run can be called again; each call gives its own coroutine's value.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def value(n):
    await asyncio.sleep_ms(1)
    return n * 10


print(asyncio.run(value(1)), asyncio.run(value(2)))


async def fails():
    await asyncio.sleep_ms(1)
    raise ValueError("out of run")


try:
    asyncio.run(fails())
except ValueError as e:
    print("ValueError", e)
print(asyncio.run(value(3)))


async def nothing():
    pass


print(asyncio.run(nothing()))
