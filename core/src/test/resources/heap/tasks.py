# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    import uasyncio
    async def f(): pass
    before = mem()
    t=[uasyncio.create_task(f()) for i in range(10)]
    print("task create", mem() - before)


def p1():
    import uasyncio
    uasyncio.Lock()
    before = mem()
    l=[uasyncio.Lock() for i in range(10)]
    print("lock create", mem() - before)


def p2():
    import uasyncio
    uasyncio.Event()
    before = mem()
    l=[uasyncio.Event() for i in range(10)]
    print("event create", mem() - before)


def p3():
    import uasyncio
    async def f():
        for i in range(5): await uasyncio.sleep_ms(1)
    before = mem()
    uasyncio.run(f())
    print("sleep ms loop", mem() - before)


def p4():
    import uasyncio
    async def f():
        for i in range(5): await uasyncio.sleep(0)
    before = mem()
    uasyncio.run(f())
    print("sleep s", mem() - before)


def p5():
    import uasyncio
    async def g(n): return n
    async def f():
        return await uasyncio.gather(g(1),g(2),g(3))
    before = mem()
    uasyncio.run(f())
    print("gather", mem() - before)


def p6():
    import uasyncio
    async def g(n): return n
    async def f():
        return await uasyncio.wait_for(g(1),1)
    before = mem()
    uasyncio.run(f())
    print("wait for", mem() - before)


def p7():
    import uasyncio
    async def g(): await uasyncio.sleep(5)
    async def f():
        try: await uasyncio.wait_for_ms(g(),10)
        except uasyncio.TimeoutError: pass
    before = mem()
    uasyncio.run(f())
    print("wait for timeout", mem() - before)


def p8():
    import uasyncio
    async def f():
        l=uasyncio.Lock()
        for i in range(3):
            async with l: pass
    before = mem()
    uasyncio.run(f())
    print("lock use", mem() - before)


def p9():
    import uasyncio
    async def w(l):
        async with l: await uasyncio.sleep_ms(1)
    async def f():
        l=uasyncio.Lock()
        ts=[uasyncio.create_task(w(l)) for i in range(5)]
        for t in ts: await t
    before = mem()
    uasyncio.run(f())
    print("lock contended", mem() - before)


def p10():
    import uasyncio
    async def w(e): await e.wait()
    async def f():
        e=uasyncio.Event()
        ts=[uasyncio.create_task(w(e)) for i in range(5)]
        await uasyncio.sleep_ms(1)
        e.set()
        for t in ts: await t
    before = mem()
    uasyncio.run(f())
    print("event wait", mem() - before)


def p11():
    import uasyncio
    async def w(): await uasyncio.sleep(10)
    async def f():
        t=uasyncio.create_task(w())
        await uasyncio.sleep_ms(1)
        t.cancel()
        try: await t
        except uasyncio.CancelledError: pass
    before = mem()
    uasyncio.run(f())
    print("task cancel", mem() - before)


def p12():
    import uasyncio
    async def w(n): await uasyncio.sleep_ms(n)
    async def f():
        ts=[uasyncio.create_task(w(i)) for i in range(20)]
        for t in ts: await t
    before = mem()
    uasyncio.run(f())
    print("many tasks", mem() - before)


def p13():
    import uasyncio
    async def w(n): return n*2
    async def f():
        t=uasyncio.create_task(w(5))
        return await t
    before = mem()
    x=uasyncio.run(f())
    print("task await", mem() - before)


def p14():
    import uasyncio
    before = mem()
    l=uasyncio.get_event_loop()
    print("get loop", mem() - before)


def p15():
    import uasyncio
    class It:
        def __init__(self): self.n=0
        def __aiter__(self): return self
        async def __anext__(self):
            self.n+=1
            if self.n>3: raise StopAsyncIteration
            return self.n
    async def f():
        async for x in It(): pass
    before = mem()
    uasyncio.run(f())
    print("async iterator", mem() - before)

gc.collect()
p0()
gc.collect()
p1()
gc.collect()
p2()
gc.collect()
p3()
gc.collect()
p4()
gc.collect()
p5()
gc.collect()
p6()
gc.collect()
p7()
gc.collect()
p8()
gc.collect()
p9()
gc.collect()
p10()
gc.collect()
p11()
gc.collect()
p12()
gc.collect()
p13()
gc.collect()
p14()
gc.collect()
p15()
