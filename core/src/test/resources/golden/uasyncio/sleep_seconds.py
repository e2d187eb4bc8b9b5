# Delays are ints or floats of seconds; the shorter sleeper is first.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


log = []


async def after(seconds):
    await asyncio.sleep(seconds)
    log.append(seconds)


async def main():
    await asyncio.gather(after(0.3), after(0.1), after(0.2), after(0), after(0.05))
    print(log)
    try:
        await asyncio.sleep(None)
    except TypeError:
        print("TypeError")


asyncio.run(main())
