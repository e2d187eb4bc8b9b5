# A task that dies unawaited goes to the exception handler.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


async def bad():
    raise ValueError("lost")


def handler(loop, context):
    print(sorted(context))
    print(context["message"], repr(context["exception"]), context["future"] is task)


async def main():
    global task
    loop = asyncio.get_event_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    task = asyncio.create_task(bad())
    await asyncio.sleep_ms(5)
    loop.call_exception_handler({"message": "by hand", "exception": KeyError(1), "future": task})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
