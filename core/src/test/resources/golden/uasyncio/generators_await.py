# await goes through any depth of coroutines, and takes iterators for awaitables.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def leaf(n):
    await asyncio.sleep_ms(n)
    return n


async def chain(n):
    if n == 0:
        return await leaf(1)
    return 1 + await chain(n - 1)


class Awaitable:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("from next")

    def send(self, value):
        raise StopIteration("from send")


async def main():
    print(await chain(5))
    try:
        print(await Awaitable())
    except TypeError as e:
        print("TypeError", e)


asyncio.run(main())
