# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    def f(*args): return args
    before = mem()
    f(*range(10))
    print("star range", mem() - before)


def p1():
    def f(*args): return args
    before = mem()
    f(*(i for i in range(8)))
    print("star generator", mem() - before)


def p2():
    def f(*args): return args
    before = mem()
    f(*"abcdef")
    print("star text", mem() - before)


def p3():
    def f(*args): return args
    before = mem()
    f(*[1, 2, 3, 4, 5])
    print("star list", mem() - before)


def p4():
    def f(a, b, *rest, **names): return names
    before = mem()
    f(1, *range(6), x=1, **{"y": 2, "z": 3})
    print("star and names", mem() - before)


def p5():
    class V:
        def __init__(self, *c): self.c = c
        def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c)))
    a = V(1, 2, 3)
    before = mem()
    a + a
    print("star in operator", mem() - before)


def p6():
    def f(*args):
        inside.append(mem() - before)
    inside = []
    before = 0
    before = mem()
    f(*range(20))
    taken = mem() - before
    inside.clear()
    print("star with list", mem() - before)


def p7():
    def g(*args): raise ValueError
    def f(*args): return g(*args)
    before = mem()
    try: f(1, 2, 3)
    except ValueError: pass
    print("star raises", mem() - before)


def p8():
    def deco(fn):
        def w(*a, **k): return fn(*a, **k)
        return w
    @deco
    def f(a, b=1): return a + b
    before = mem()
    f(1); f(1, b=2); f(a=3)
    print("decorated", mem() - before)


def p9():
    before = mem()
    a, *b = range(20)
    print("starred target range", mem() - before)


def p10():
    l = list(range(12))
    before = mem()
    a, *b, c = l
    print("starred target list", mem() - before)


def p11():
    def g():
        for i in range(9): yield i
    before = mem()
    a, b, *c, d = g()
    print("starred target generator", mem() - before)


def p12():
    before = mem()
    l = max(*[3, 1, 2]); m = list(zip(*[(1, 2), (3, 4), (5, 6)]))
    print("star to natives", mem() - before)


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
