# The loop object: create_task, run_until_complete, run_forever and stop.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


loop = asyncio.get_event_loop()
log = []


async def job(n):
    await asyncio.sleep_ms(n)
    log.append(n)
    return n


task = loop.create_task(job(5))
print(loop.run_until_complete(task), log, task.done())
print(loop.run_until_complete(job(3)))


async def stopper():
    await asyncio.sleep_ms(20)
    log.append("stop")
    loop.stop()


loop.create_task(job(7))
loop.create_task(stopper())
loop.run_forever()
print(log)
loop.close()
print(asyncio.get_event_loop() is loop or "another face")
