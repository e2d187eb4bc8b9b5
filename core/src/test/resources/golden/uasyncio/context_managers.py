# async with: entering and leaving may wait; the exit sees the exception.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


class Door:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        await asyncio.sleep_ms(1)
        print("enter")
        return "opened"

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep_ms(1)
        print("exit", kind and kind.__name__, value)
        return self.swallow


async def main():
    async with Door(False) as state:
        print(state)
    async with Door(True):
        raise ValueError("swallowed")
    try:
        async with Door(False):
            raise KeyError("raised")
    except KeyError as e:
        print("KeyError", e)

    async def held():
        async with Door(False):
            await asyncio.sleep_ms(1000)

    t = asyncio.create_task(held())
    await asyncio.sleep_ms(10)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled inside")


asyncio.run(main())
