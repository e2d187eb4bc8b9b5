# With return_exceptions every exception is put in the list, CancelledError too.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def good(ms):
    await asyncio.sleep_ms(ms)
    return ms


async def bad(ms):
    await asyncio.sleep_ms(ms)
    raise ValueError(ms)


async def main():
    print(await asyncio.gather(good(3), bad(1), bad(2), return_exceptions=True))
    t = asyncio.create_task(good(1000))

    async def stop():
        t.cancel()

    print(await asyncio.gather(t, stop(), good(5), return_exceptions=True))
    asyncio.get_event_loop().set_exception_handler(lambda loop, context: print("handler", repr(context["exception"])))
    # Without, the first one ends the gather at once; the others go on.
    late = asyncio.create_task(good(20))
    try:
        await asyncio.gather(late, bad(5), bad(1))
    except ValueError as e:
        print("ValueError", e, late.done())
    print(await late)


asyncio.run(main())
