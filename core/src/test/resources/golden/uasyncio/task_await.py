try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# A finished task keeps its value or its exception for whoever asks later, as often as they ask.
async def value():
    return 42


async def error():
    raise KeyError("k")


async def main():
    t = asyncio.create_task(value())
    e = asyncio.create_task(error())
    try:
        await e
    except KeyError as x:
        print(repr(x))
    print(await t, await t)
    try:
        await e
    except KeyError as x:
        print(repr(x))
    print(t.done(), e.done())


print(asyncio.run(main()))
