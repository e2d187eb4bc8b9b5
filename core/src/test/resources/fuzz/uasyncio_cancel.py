try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# cancel() raises CancelledError where the task waits, once; finally blocks run.
async def job(n):
    try:
        print("job", n, "starts")
        await asyncio.sleep_ms(100)
        print("never printed")
    except asyncio.CancelledError as e:
        print("cancelled", n, repr(e))
        if n == 1:
            raise
        return "swallowed"
    finally:
        print("finally", n)


async def main():
    for n in (1, 2):
        t = asyncio.create_task(job(n))
        await asyncio.sleep_ms(10)
        print(t.cancel())
        try:
            print(await t)
        except asyncio.CancelledError:
            print("propagated")
        print(t.done(), t.cancel())
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
