# new_event_loop forgets all tasks.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


log = []


async def forgotten():
    log.append("ran")


async def main():
    await asyncio.sleep_ms(5)
    print(log)


asyncio.create_task(forgotten())
asyncio.new_event_loop()
asyncio.run(main())
asyncio.create_task(forgotten())
asyncio.run(main())
