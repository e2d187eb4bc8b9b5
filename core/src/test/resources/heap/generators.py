# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    def g():
        yield 1
    before = mem()
    x=g()
    print("generator create", mem() - before)


def p1():
    def g(n):
        for i in range(n): yield i
    before = mem()
    for x in g(5): pass
    print("generator run", mem() - before)


def p2():
    def g(n):
        for i in range(n): yield i
    before = mem()
    l=list(g(10))
    print("generator list", mem() - before)


def p3():
    def g(a,b,c):
        d=a;e=b;f=c;h=d+e
        try:
            yield d
            with open("x") as q: yield q
        finally: pass
    before = mem()
    x=g(1,2,3)
    next(x)
    print("generator big locals", mem() - before)


def p4():
    def g():
        x=0
        while 1: x=yield x
    before = mem()
    a=g();next(a);a.send(5);a.close()
    print("generator send", mem() - before)


def p5():
    def g():
        try: yield 1
        except ValueError: yield 2
    before = mem()
    a=g();next(a);b=a.throw(ValueError)
    print("generator throw", mem() - before)


def p6():
    before = mem()
    x=(i for i in range(10))
    s=sum(x)
    print("genexpr", mem() - before)


def p7():
    def g():
        yield 1
        yield 2
    def h(): yield from g()
    before = mem()
    l=list(h())
    print("yield from", mem() - before)


def p8():
    def g():
        return 5
        yield
    def h():
        x=yield from g()
        yield x
    before = mem()
    l=list(h())
    print("generator return", mem() - before)


def p9():
    async def f(): return 1
    async def g(): return await f()
    before = mem()
    c=g()
    try: c.send(None)
    except StopIteration as e: v=e.value
    print("async def", mem() - before)


def p10():
    async def a(): return 1
    async def b(): return await a()
    async def c(): return await b()
    before = mem()
    x=c()
    try: x.send(None)
    except StopIteration: pass
    print("coroutine chain", mem() - before)

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
