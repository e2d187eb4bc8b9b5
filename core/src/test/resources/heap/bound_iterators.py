# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    l=[1,2,3]
    before = mem()
    a=list(map(lambda x:x+1,l));b=list(filter(None,l));c=list(zip(l,l));d=list(enumerate(l))
    print("map filter zip", mem() - before)


def p1():
    l=[1,2,3]
    before = mem()
    for i,x in enumerate(l): pass
    print("enumerate loop", mem() - before)


def p2():
    l=[1,2,3]
    before = mem()
    for i,x in zip(l,l): pass
    print("zip loop", mem() - before)


def p3():
    before = mem()
    a=range(10);b=range(1,5,2)
    for i in a: pass
    l=list(a)
    print("range objects", mem() - before)


def p4():
    l=[1,2,3]
    before = mem()
    it=iter(l);a=next(it);b=next(it)
    print("iter next", mem() - before)


def p5():
    before = mem()
    a=iter({"a":1});b=iter("abc");c=iter((1,2));d=iter(b"ab");e=iter({1,2});f=iter(range(3))
    print("iter dict str tuple", mem() - before)


def p6():
    l=[1,2,3]
    before = mem()
    a=any(l);b=all(l);c=sum(l);d=min(l);e=max(l);f=max(1,2,3);g=sum(x for x in l)
    print("any all sum min max", mem() - before)


def p7():
    class A:
        def f(self): return 1
    a=A()
    before = mem()
    m=a.f
    m()
    a.f()
    print("bound method", mem() - before)


def p8():
    l=[]
    before = mem()
    m=l.append
    m(1)
    print("bound builtin", mem() - before)


def p9():
    class A:
        def f(self): return 1
    a=A()
    before = mem()
    l=[a.f for i in range(10)]
    print("bound method list", mem() - before)


def p10():
    class It:
        def __init__(self,n): self.n=n
        def __iter__(self): return self
        def __next__(self):
            if self.n==0: raise StopIteration
            self.n-=1
            return self.n
    before = mem()
    for x in It(5): pass
    print("iterator class", mem() - before)

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
