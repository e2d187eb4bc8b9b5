# The nearer of two deadlines wins.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def slow(name):
    try:
        await asyncio.sleep_ms(1000)
    finally:
        print(name, "ends")


async def inner(ms):
    try:
        await asyncio.wait_for_ms(slow("slow"), ms)
    except asyncio.TimeoutError:
        print("inner timeout")
        return "inner"


async def main():
    print(await asyncio.wait_for_ms(inner(10), 100))
    try:
        print(await asyncio.wait_for_ms(inner(100), 10))
    except asyncio.TimeoutError:
        print("outer timeout")


asyncio.run(main())
