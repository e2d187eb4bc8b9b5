# current_task names the running task; outside of a loop it raises.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def tell():
    return asyncio.current_task()


async def main():
    me = asyncio.current_task()
    t = asyncio.create_task(tell())
    print(await t is t, await tell() is me, me is t)
    await asyncio.sleep_ms(1)
    print(asyncio.current_task() is me)


try:
    asyncio.current_task()
except RuntimeError as e:
    print("RuntimeError", e)
asyncio.run(main())
