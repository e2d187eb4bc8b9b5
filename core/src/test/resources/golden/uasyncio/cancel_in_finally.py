# finally blocks of a cancelled task may await; another cancel ends that wait too.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def tidy():
    try:
        await asyncio.sleep_ms(1000)
    finally:
        print("tidying")
        try:
            await asyncio.sleep_ms(10)
            print("tidied")
        except asyncio.CancelledError:
            print("tidying cancelled")
            raise


async def main():
    for again in (False, True):
        t = asyncio.create_task(tidy())
        await asyncio.sleep_ms(1)
        t.cancel()
        if again:
            await asyncio.sleep_ms(1)
            t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print("CancelledError", t.done())


asyncio.run(main())
