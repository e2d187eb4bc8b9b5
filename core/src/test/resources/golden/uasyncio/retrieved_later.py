# Whoever awaits the task in time gets its exception, and the handler is not asked.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def bad():
    raise ValueError("bad")


async def main():
    asyncio.get_event_loop().set_exception_handler(lambda loop, context: print("handler", context["exception"]))
    t = asyncio.create_task(bad())
    try:
        await t
    except ValueError as e:
        print("awaited", e)
    u = asyncio.create_task(bad())
    await asyncio.sleep_ms(5)
    print("too late")
    try:
        await u
    except ValueError as e:
        print("still", e)


asyncio.run(main())
