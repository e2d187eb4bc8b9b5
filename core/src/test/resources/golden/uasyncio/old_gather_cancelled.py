# oracle: old
# In 1.13 return_exceptions does not catch a CancelledError.
import uasyncio as asyncio


async def sleeper():
    await asyncio.sleep_ms(1000)


async def stop(task):
    await asyncio.sleep_ms(5)
    task.cancel()


async def main():
    t = asyncio.create_task(sleeper())
    asyncio.create_task(stop(t))
    try:
        print(await asyncio.gather(t, return_exceptions=True))
    except asyncio.CancelledError:
        print("CancelledError")


asyncio.run(main())
