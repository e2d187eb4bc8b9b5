try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# All who wait go on when the event is set; a set event does not wait.
async def waiter(n, ev):
    print("wait", n)
    print("got", n, await ev.wait())


async def main():
    ev = asyncio.Event()
    print(ev.is_set())
    tasks = [asyncio.create_task(waiter(n, ev)) for n in range(3)]
    await asyncio.sleep_ms(10)
    tasks[1].cancel()
    print("set")
    ev.set()
    await asyncio.sleep_ms(1)
    print(ev.is_set())
    await ev.wait()
    ev.clear()
    print(ev.is_set())


asyncio.run(main())
