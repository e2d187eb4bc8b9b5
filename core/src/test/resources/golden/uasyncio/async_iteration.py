# async for over an object with __aiter__ and __anext__ that sleeps.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


class Ticks:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep_ms(1)
        return self.n


async def main():
    async for n in Ticks(3):
        print(n)
    else:
        print("else")
    async for n in Ticks(5):
        if n == 3:
            break
    print("broke at", n)

    async def other():
        async for n in Ticks(2):
            print("other", n)

    await asyncio.gather(other(), other())


asyncio.run(main())
