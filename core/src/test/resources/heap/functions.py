# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    def f(*a): return len(a)
    before = mem()
    f(1,2,3)
    f()
    f(*[1,2,3])
    print("star args", mem() - before)


def p1():
    def f(**k): return len(k)
    before = mem()
    f(a=1,b=2)
    f()
    f(**{"x":1})
    print("kwargs", mem() - before)


def p2():
    def f(a,*b,**c): return a
    before = mem()
    f(1,2,3,x=4)
    f(1)
    print("star and kwargs", mem() - before)


def p3():
    def f(a,b=2,*,c=3): return a
    before = mem()
    f(1)
    f(1,c=5)
    f(1,2,c=4)
    print("defaults", mem() - before)


def p4():
    before = mem()
    def f(): pass
    print("def function", mem() - before)


def p5():
    before = mem()
    def f(a,b=1,c=2): pass
    print("def defaults", mem() - before)


def p6():
    before = mem()
    def f(a,*,b=1): pass
    print("def kwonly", mem() - before)


def p7():
    before = mem()
    f=lambda x:x+1
    print("lambda", mem() - before)


def p8():
    def mk(n):
        def g(): return n
        return g
    before = mem()
    f=mk(5)
    g=mk(6)
    print("closure", mem() - before)


def p9():
    def mk():
        n=0
        def inc():
            nonlocal n
            n+=1
            return n
        return inc
    before = mem()
    f=mk()
    for i in range(10): f()
    print("closure counter", mem() - before)


def p10():
    def mk(a,b,c):
        def g(x): return a+b+c+x
        def h(): return g(1)
        return g,h
    before = mem()
    f=mk(1,2,3)
    print("closure multi", mem() - before)


def p11():
    def mk(a):
        def g(x,y=3): return a+x+y
        return g
    before = mem()
    f=mk(1)
    print("closure defaults", mem() - before)


def p12():
    def deco(fn):
        def w(*a,**k): return fn(*a,**k)
        return w
    before = mem()
    @deco
    def f(x): return x
    f(1)
    f(2)
    print("decorator", mem() - before)


def p13():
    before = mem()
    exec("a=1")
    print("exec", mem() - before)


def p14():
    before = mem()
    exec("def f(a):\n return a+1\n")
    print("exec def", mem() - before)


def p15():
    before = mem()
    a=eval("1+2")
    print("eval", mem() - before)


def p16():
    before = mem()
    c=compile("a+1","x","eval")
    print("compile", mem() - before)


def p17():
    before = mem()
    exec("class A:\n def f(self): return 1\n def g(self): return 2\n")
    print("exec class", mem() - before)


def p18():
    before = mem()
    exec("a='this is a long string that is not interned'\nb=b'bytes'\nc=1.5\nd=123456789012\n")
    print("exec strings", mem() - before)


def p19():
    before = mem()
    exec("def fa(a,b):\n c=a+b\n return c*2\ndef fb(x):\n if x>3:\n  return 'yes'\n return 'no'\ndef fc(l):\n return [i for i in l]\ndef fd():\n try:\n  fa(1,2)\n except Exception as e:\n  print(e)\n")
    print("exec four functions", mem() - before)

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
gc.collect()
p16()
gc.collect()
p17()
gc.collect()
p18()
gc.collect()
p19()
