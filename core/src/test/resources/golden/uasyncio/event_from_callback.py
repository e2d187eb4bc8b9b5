# An Event set and a task made by plain functions that tasks call.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

ready = asyncio.Event()
results = []


def on_data(value):
    results.append(value)
    ready.set()


async def producer():
    for n in range(3):
        await asyncio.sleep_ms(5)
        on_data(n)


async def consumer():
    while len(results) < 3:
        await ready.wait()
        ready.clear()
        print("got", results[-1])


async def main():
    asyncio.create_task(producer())
    await consumer()


asyncio.run(main())
