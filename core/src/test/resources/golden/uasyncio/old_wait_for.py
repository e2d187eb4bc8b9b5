# oracle: old
# wait_for in 1.13: the value, the exception, the timeout.
import uasyncio as asyncio


async def job(ms, error=None):
    try:
        await asyncio.sleep_ms(ms)
        if error:
            raise error
        return "value"
    finally:
        print("job ends")


async def main():
    print(await asyncio.wait_for(job(5), 1))
    try:
        await asyncio.wait_for(job(1000), 0.01)
    except asyncio.TimeoutError as e:
        print("TimeoutError", e.args)
    try:
        await asyncio.wait_for(job(5, KeyError("inside")), 1)
    except KeyError as e:
        print("KeyError", e)
    print(await asyncio.wait_for(job(5), None))


asyncio.run(main())
