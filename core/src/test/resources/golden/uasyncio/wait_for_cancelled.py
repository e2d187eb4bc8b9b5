try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# Cancelling the waiter cancels what it waits for.
async def work():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def waiter():
    try:
        await asyncio.wait_for(work(), 10)
    except asyncio.CancelledError:
        print("waiter cancelled")
        raise


async def main():
    t = asyncio.create_task(waiter())
    await asyncio.sleep_ms(10)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("end")
    await asyncio.sleep_ms(1)


asyncio.run(main())
