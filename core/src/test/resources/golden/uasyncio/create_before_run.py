# create_task is legal before run, and schedules without running.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


log = []


async def job(name):
    log.append(name)
    await asyncio.sleep_ms(1)
    log.append(name + " again")


early = asyncio.create_task(job("early"))
print(log, early.done())


async def main():
    late = asyncio.create_task(job("late"))
    print(log, late.done())
    await late
    print(log, early.done(), late.done())


asyncio.run(main())
