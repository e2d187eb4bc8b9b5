# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    before = mem()
    class A:
        def f(self): return 1
        x=5
    print("class def", mem() - before)


def p1():
    before = mem()
    class A: pass
    print("class empty", mem() - before)


def p2():
    class A:
        def __init__(self): self.a=1
    before = mem()
    class B(A):
        def __init__(self):
            super().__init__()
            self.b=2
    b=B()
    print("class inherit", mem() - before)


def p3():
    class A: pass
    before = mem()
    a=A()
    print("instance", mem() - before)


def p4():
    class A:
        def __init__(self,x,y):
            self.x=x;self.y=y
    before = mem()
    a=A(1,2)
    print("instance attrs", mem() - before)


def p5():
    class A:
        def __init__(self):
            self.a=1;self.b=2;self.c=3;self.d=4;self.e=5;self.f=6;self.g=7;self.h=8;self.i=9;self.j=10
    before = mem()
    a=A()
    print("instance many attrs", mem() - before)


def p6():
    class A:
        def __init__(self,x): self.x=x
    before = mem()
    l=[A(i) for i in range(10)]
    print("instance list", mem() - before)


def p7():
    class A: pass
    a=A()
    before = mem()
    a.x=1;a.y=2;del a.x;a.z=3
    print("instance attr set del", mem() - before)


def p8():
    class A:
        def __str__(self): return "A!"
        def __repr__(self): return "rA"
    a=A()
    before = mem()
    b=str(a);c=repr(a);d="%s"%a;e="{}".format(a)
    print("str special", mem() - before)


def p9():
    class V:
        def __init__(self,x): self.x=x
        def __add__(self,o): return V(self.x+o.x)
        def __eq__(self,o): return self.x==o.x
        def __len__(self): return 3
        def __getitem__(self,i): return i
        def __call__(self,a): return a
    a=V(1);b=V(2)
    before = mem()
    c=a+b;d=a==b;e=len(a);f=a[5];g=a(4)
    print("operators", mem() - before)


def p10():
    class C:
        def __enter__(self): return self
        def __exit__(self,a,b,c): pass
    before = mem()
    with C() as c: pass
    print("context manager", mem() - before)


def p11():
    class A:
        @property
        def p(self): return 1
        @staticmethod
        def s(): return 2
        @classmethod
        def c(cls): return 3
    before = mem()
    a=A()
    a.p
    a.s()
    A.c()
    print("property static class", mem() - before)


def p12():
    before = mem()
    class A:
        @property
        def p(self): return 1
        @staticmethod
        def s(): return 2
        @classmethod
        def c(cls): return 3
    print("class with property def", mem() - before)


def p13():
    class A: pass
    a=A()
    before = mem()
    setattr(a,"q",1);x=getattr(a,"q");y=hasattr(a,"zz");z=getattr(a,"nope",None)
    print("getattr hasattr setattr", mem() - before)


def p14():
    class L(list):
        pass
    before = mem()
    a=L()
    a.append(1)
    b=L([1,2])
    print("subclass list", mem() - before)


def p15():
    class D(dict):
        def __init__(self): super().__init__(); self.z=1
    before = mem()
    a=D()
    a["x"]=1
    print("subclass dict", mem() - before)


def p16():
    class A:
        def f(self): return 1
    class B(A):
        def f(self): return super().f()
    b=B()
    before = mem()
    b.f();b.f()
    print("super call", mem() - before)


def p17():
    class A: pass
    a=A()
    before = mem()
    isinstance(a,A);type(a);issubclass(A,object);a.__class__
    print("isinstance type", mem() - before)

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
