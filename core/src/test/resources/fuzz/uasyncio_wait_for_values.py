# wait_for gives the awaitable's value or its exception when that is soon enough.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def value(ms, v):
    await asyncio.sleep_ms(ms)
    return v


async def fails(ms):
    await asyncio.sleep_ms(ms)
    raise KeyError("inside")


async def main():
    print(await asyncio.wait_for(value(5, "quick"), 1))
    print(await asyncio.wait_for_ms(value(5, "ms"), 1000))
    print(await asyncio.wait_for(value(5, "float"), 0.5))
    print(await asyncio.wait_for(value(5, "for ever"), None))
    try:
        await asyncio.wait_for(fails(5), 1)
    except KeyError as e:
        print("KeyError", e)
    task = asyncio.create_task(value(5, "task"))
    print(await asyncio.wait_for(task, 1), task.done())


asyncio.run(main())
