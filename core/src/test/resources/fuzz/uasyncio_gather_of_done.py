# Tasks that are done already can be gathered.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def good(v):
    return v


async def bad():
    raise OSError(5)


async def main():
    a = asyncio.create_task(good("a"))
    b = asyncio.create_task(good("b"))
    await a
    await b
    print(await asyncio.gather(a, b, good("c")))
    print(await asyncio.gather(a, b))
    f = asyncio.create_task(bad())
    try:
        await f
    except OSError:
        pass
    print(await asyncio.gather(f, a, return_exceptions=True))
    try:
        print(await asyncio.gather(a, f))
    except OSError as e:
        print("OSError", e)


asyncio.run(main())
