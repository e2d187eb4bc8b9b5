# On timeout the awaitable is cancelled, its finally blocks run, TimeoutError is raised.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def slow(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def main():
    for wait in (lambda: asyncio.wait_for(slow("s"), 0.02), lambda: asyncio.wait_for_ms(slow("ms"), 20),
                 lambda: asyncio.wait_for_ms(slow("now"), 0)):
        try:
            await wait()
        except asyncio.TimeoutError as e:
            print("TimeoutError", e.args)
    task = asyncio.create_task(slow("task"))
    try:
        await asyncio.wait_for_ms(task, 20)
    except asyncio.TimeoutError:
        print("TimeoutError", task.done())
    event = asyncio.Event()
    try:
        await asyncio.wait_for_ms(event.wait(), 5)
    except asyncio.TimeoutError:
        print("event not set")
    event.set()
    print(await asyncio.wait_for_ms(event.wait(), 5))


asyncio.run(main())
