# Libraries reach into core: cur_task, the queues, and the attributes of a task.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


core = asyncio.core


async def job():
    await asyncio.sleep_ms(5)
    return "data"


async def main():
    me = core.cur_task
    print(me is asyncio.current_task(), hasattr(core, "_task_queue"), hasattr(core, "_io_queue"))
    t = asyncio.create_task(job())
    print(type(t.coro).__name__, t.data, isinstance(t.ph_key, int))
    await t
    print(t.coro is t, repr(t.data), t.done())
    # A task parks itself and is pushed back by hand.
    parked = me

    async def waker():
        await asyncio.sleep_ms(1)
        core._task_queue.push(parked)

    asyncio.create_task(waker())
    core._never() if False else None
    await Park()
    print("woken")


class Park:
    def __iter__(self):
        return self

    def __next__(self):
        if core.cur_task is not None and not getattr(self, "asked", False):
            self.asked = True
            return None
        raise StopIteration


asyncio.run(main())
