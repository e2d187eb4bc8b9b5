# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    class E(Exception):
        def __init__(self,c): self.c=c
    before = mem()
    try: raise E(5)
    except E as e: x=e.c
    print("subclass exception", mem() - before)


def p1():
    before = mem()
    try: raise ValueError
    except ValueError: pass
    print("exception simple", mem() - before)


def p2():
    before = mem()
    try: raise ValueError("bad")
    except ValueError as e: x=e
    print("exception args", mem() - before)


def p3():
    before = mem()
    try: raise OSError(5,"x")
    except OSError as e: x=e
    print("exception args2", mem() - before)


def p4():
    def f(n):
        if n==0: raise ValueError("deep")
        f(n-1)
    before = mem()
    try: f(5)
    except ValueError as e: x=e
    print("exception deep", mem() - before)


def p5():
    before = mem()
    try: 1//0
    except ZeroDivisionError as e: x=e
    print("exception zero div", mem() - before)


def p6():
    d={}
    before = mem()
    try: d["a"]
    except KeyError as e: x=e
    print("exception key", mem() - before)


def p7():
    d=[]
    before = mem()
    try: d[3]
    except IndexError as e: x=e
    print("exception index", mem() - before)


def p8():
    d=[]
    before = mem()
    try: d.foo
    except AttributeError as e: x=e
    print("exception attr", mem() - before)


def p9():
    before = mem()
    try: foo
    except NameError as e: x=e
    print("exception name", mem() - before)


def p10():
    before = mem()
    try: 1+"a"
    except TypeError as e: x=e
    print("exception type", mem() - before)


def p11():
    before = mem()
    try: int("zz")
    except ValueError as e: x=e
    print("exception int parse", mem() - before)


def p12():
    def f(a): pass
    before = mem()
    try: f()
    except TypeError as e: x=e
    print("exception arg count", mem() - before)


def p13():
    def f(a): pass
    before = mem()
    try: f(1,2,3)
    except TypeError as e: x=e
    print("exception arg count2", mem() - before)


def p14():
    def f():
        try: raise ValueError(1)
        except ValueError: raise
    before = mem()
    try: f()
    except ValueError as e: x=e
    print("exception reraise", mem() - before)


def p15():
    def f():
        try: raise ValueError(1)
        except ValueError as e: raise RuntimeError(2)
    before = mem()
    try: f()
    except RuntimeError as e: x=e
    print("exception chain", mem() - before)


def p16():
    def f():
        try: raise ValueError(1)
        finally: pass
    before = mem()
    try: f()
    except ValueError as e: x=e
    print("exception finally", mem() - before)


def p17():
    before = mem()
    for i in range(10):
        try: raise ValueError(i)
        except ValueError: pass
    print("exception loop", mem() - before)


def p18():
    before = mem()
    try: raise ValueError("abc")
    except ValueError as e: s=str(e);r=repr(e);a=e.args
    print("exception str", mem() - before)


def p19():
    before = mem()
    e=ValueError("abc");f=OSError(2)
    print("exception object only", mem() - before)


def p20():
    before = mem()
    try: import nosuchmodule
    except ImportError as e: x=e
    print("exception import", mem() - before)


def p21():
    before = mem()
    try: assert False,"msg"
    except AssertionError as e: x=e
    print("exception assert", mem() - before)


def p22():
    it=iter([])
    before = mem()
    try: next(it)
    except StopIteration as e: x=e
    print("exception stopiteration", mem() - before)


def p23():
    import sys,uio
    s=uio.StringIO()
    before = mem()
    try: raise ValueError("abc")
    except ValueError as e: sys.print_exception(e,s)
    print("exception print", mem() - before)


def p24():
    def f():
        print(zz)
        zz=1
    before = mem()
    try: f()
    except NameError as e: x=e
    print("exception unbound", mem() - before)

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
gc.collect()
p20()
gc.collect()
p21()
gc.collect()
p22()
gc.collect()
p23()
gc.collect()
p24()
