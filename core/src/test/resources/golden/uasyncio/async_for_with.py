try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# async for and async with over classes of the script.
class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep_ms(1)
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

    async def __aenter__(self):
        print("enter")
        return self

    async def __aexit__(self, t, v, tb):
        print("exit", t)


async def main():
    async with Ticker(3) as ticker:
        async for i in ticker:
            print(i)
    try:
        async with Ticker(0):
            raise OSError(5)
    except OSError as e:
        print(repr(e))


asyncio.run(main())
