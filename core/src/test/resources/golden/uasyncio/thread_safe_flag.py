try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# A flag set by somebody else is waited for as a stream is.
async def setter(flag):
    for _ in range(3):
        await asyncio.sleep_ms(5)
        print("set")
        flag.set()


async def main():
    flag = asyncio.ThreadSafeFlag()
    asyncio.create_task(setter(flag))
    for i in range(3):
        await flag.wait()
        print("got", i)


asyncio.run(main())
