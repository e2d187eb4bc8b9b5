# set wakes all who wait; clear makes later ones wait again.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def waiter(n, event, log):
    log.append(("waits", n))
    print(n, await event.wait())
    log.append(("woken", n))


async def main():
    event = asyncio.Event()
    log = []
    print(event.is_set())
    tasks = [asyncio.create_task(waiter(n, event, log)) for n in range(3)]
    await asyncio.sleep_ms(1)
    event.set()
    print(event.is_set(), log)
    await asyncio.sleep_ms(1)
    print(log)
    await event.wait()
    print("no wait while set")
    event.clear()
    late = asyncio.create_task(waiter(9, event, log))
    await asyncio.sleep_ms(1)
    print(event.is_set(), late.done())
    event.set()
    event.clear()
    await late
    print("set and cleared at once still wakes")
    event.set()
    event.set()


asyncio.run(main())
