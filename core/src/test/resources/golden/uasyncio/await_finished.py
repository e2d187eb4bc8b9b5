# A finished task can be awaited again, by anybody; so can one that failed.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def good():
    return [1, 2]


async def bad():
    raise ValueError("bad", 7)


async def main():
    t = asyncio.create_task(good())
    first = await t
    print(first, (await t) is first, t.done())
    f = asyncio.create_task(bad())
    for _ in range(2):
        try:
            await f
        except ValueError as e:
            print("ValueError", e.args)

    async def ask():
        try:
            return await f
        except ValueError:
            return "asked"

    print(await asyncio.gather(ask(), ask()))


asyncio.run(main())
