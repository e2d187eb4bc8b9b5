# Bytes that uasyncio takes by being imported, and its parts when they are first used.
import gc

gc.disable()
mem = gc.mem_alloc
before = mem()
import uasyncio

print("import", mem() - before)


async def nothing():
    pass


async def slow():
    await uasyncio.sleep(10)


async def fails():
    raise ValueError("x")


async def main():
    before = mem()
    await uasyncio.sleep_ms(1)
    print("first sleep", mem() - before)
    before = mem()
    await uasyncio.sleep(0.001)
    print("sleep of a float", mem() - before)
    before = mem()
    lock = uasyncio.Lock()
    print("first lock", mem() - before)
    before = mem()
    await uasyncio.gather(nothing(), nothing())
    print("first gather", mem() - before)
    before = mem()
    event = uasyncio.Event()
    print("first event", mem() - before)
    before = mem()
    await uasyncio.wait_for(nothing(), 0.5)
    print("wait for", mem() - before)
    before = mem()
    try:
        await uasyncio.wait_for(slow(), 0.01)
    except uasyncio.TimeoutError:
        pass
    print("timeout", mem() - before)
    task = uasyncio.create_task(slow())
    await uasyncio.sleep_ms(1)
    before = mem()
    task.cancel()
    try:
        await task
    except uasyncio.CancelledError:
        pass
    print("cancelled", mem() - before)
    before = mem()
    await uasyncio.gather(fails(), nothing(), return_exceptions=True)
    print("gathered exception", mem() - before)
    before = mem()
    try:
        await uasyncio.gather(fails(), nothing())
    except ValueError:
        pass
    print("raised by gather", mem() - before)
    uasyncio.get_event_loop().set_exception_handler(lambda loop, context: None)
    before = mem()
    task = uasyncio.create_task(fails())
    await uasyncio.sleep_ms(1)
    print("handled", mem() - before)


before = mem()
uasyncio.run(main())
print("all", mem() - before)
before = mem()
uasyncio.new_event_loop()
print("new loop", mem() - before)
