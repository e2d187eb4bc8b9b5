# A task cannot cancel itself.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def main():
    me = asyncio.current_task()
    try:
        me.cancel()
    except RuntimeError as e:
        print("RuntimeError", e)
    await asyncio.sleep_ms(1)
    print("goes on", me.done())


asyncio.run(main())
