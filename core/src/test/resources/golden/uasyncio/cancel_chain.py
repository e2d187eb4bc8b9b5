try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# Cancelling a task cancels what it awaits first.
async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def outer(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled")
        raise


async def main():
    i = asyncio.create_task(inner())
    o = asyncio.create_task(outer(i))
    await asyncio.sleep_ms(10)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("main saw it")
    print(i.done(), o.done())


asyncio.run(main())
