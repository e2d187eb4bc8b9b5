# cancel() in every state of a task, and what it answers.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def sleeper(ms):
    await asyncio.sleep_ms(ms)
    return "slept"


async def outcome(task):
    try:
        return await task
    except asyncio.CancelledError:
        return "CancelledError"


async def main():
    t = asyncio.create_task(sleeper(1000))
    print("not started", t.cancel(), await outcome(t))
    t = asyncio.create_task(sleeper(1000))
    await asyncio.sleep_ms(1)
    print("sleeping", t.cancel(), await outcome(t))
    print("cancelled already", t.cancel(), t.done())
    t = asyncio.create_task(sleeper(0))
    print("finished", await t, t.cancel())
    event = asyncio.Event()
    t = asyncio.create_task(event.wait())
    await asyncio.sleep_ms(1)
    print("on an event", t.cancel(), await outcome(t))
    lock = asyncio.Lock()
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep_ms(1)
    print("on a lock", t.cancel(), await outcome(t), lock.locked())
    inner = asyncio.create_task(sleeper(1000))
    t = asyncio.create_task(outcome(inner))
    await asyncio.sleep_ms(1)
    print("on a task", t.cancel(), await t, inner.done())
    t = asyncio.create_task(sleeper(1000))
    await asyncio.sleep_ms(1)
    print("twice", t.cancel(), t.cancel(), await outcome(t))


asyncio.run(main())
