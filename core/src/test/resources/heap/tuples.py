# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    a=1;b=2
    before = mem()
    c=(a,b);d=(a,b,c);e=();f=(a,)
    print("tuple literal", mem() - before)


def p1():
    before = mem()
    a=(1,2,3);b=("a","b")
    print("tuple const", mem() - before)


def p2():
    a=(1,2);b=(3,)
    before = mem()
    c=a+b;d=a*3;e=c[1:];f=tuple([1,2,3]);g=tuple(range(10))
    print("tuple add mul", mem() - before)


def p3():
    t=(1,2,3)
    before = mem()
    a,b,c=t
    a,*b=t
    print("tuple unpack", mem() - before)


def p4():
    before = mem()
    t=tuple(i for i in range(20))
    print("tuple from gen", mem() - before)


def p5():
    def f(): return 1,2
    before = mem()
    for i in range(5): a,b=f()
    print("tuple return", mem() - before)


def p6():
    from ucollections import namedtuple
    before = mem()
    P=namedtuple("P",("x","y"))
    p=P(1,2)
    q=P(x=3,y=4)
    print("namedtuple", mem() - before)


def p7():
    from ucollections import deque
    before = mem()
    d=deque((),10)
    for i in range(10): d.append(i)
    x=d.popleft()
    print("deque", mem() - before)

gc.collect()


def p8():
    a, b, c = 1, 2, 3
    before = mem()
    a, b = b, a
    a, b, c = c, a, b
    x = [1, 2]
    x[0], x[1] = x[1], x[0]
    print("tuple swap", mem() - before)


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
