try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

# An exception nobody awaits goes to the handler.
def handler(loop, context):
    print(context["message"], repr(context["exception"]), context["future"] is task)


async def bad():
    raise ValueError(1)


async def main():
    global task
    asyncio.get_event_loop().set_exception_handler(handler)
    task = asyncio.create_task(bad())
    await asyncio.sleep_ms(5)
    print("main goes on", task.done())


asyncio.run(main())
print(asyncio.get_event_loop().get_exception_handler() is handler)
