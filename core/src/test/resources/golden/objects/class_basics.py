class A:
    x = 1
    y = [2]

    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n

    @staticmethod
    def st(a):
        return a * 2

    @classmethod
    def cl(cls, a):
        return cls.__name__ + str(a)


class B(A):
    x = 10

    def __init__(self, n):
        super().__init__(n + 1)
        self.m = n

    def get(self):
        return super().get() + 100


a, b = A(1), B(2)
print(a.n, b.n, b.m, a.get(), b.get(), A.get(a), A.get(b), a.st(4), A.st(4), b.cl(1), A.cl(2))
print(A.x, B.x, a.x, b.x, B.y is A.y, A.__name__, type(a) is A, a.__class__ is A, A, B, type(A))
print(isinstance(b, A), isinstance(a, B), isinstance(a, (B, A)), isinstance(1, object), issubclass(B, A), issubclass(A, A))
print(A.__bases__ == (object,), B.__bases__ == (A,), isinstance(A, type))
A.x = 5
a.x = 6
print(A.x, a.x, b.x, A(0).x)
del a.x
print(a.x)
A.z = lambda self: self.n * 3
print(b.z(), a.z())
try:
    a.nope
except AttributeError as e:
    print(e)
try:
    A.nope
except AttributeError as e:
    print(e)
try:
    del a.nope
except AttributeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)
try:
    a()
except TypeError as e:
    print(e)
print(hasattr(a, "n"), hasattr(a, "q"), getattr(a, "q", 3), setattr(a, "q", 4), a.q)
a.r = a.s = a.t = 1
print(a.__dict__, len(B(1).__dict__))
m = a.get
a.n = 50
print(m())
a.get = lambda: "own"
print(a.get())


class Empty:
    pass


e = Empty()
e.f = lambda: 1
print(e.f(), Empty.__dict__, bool(e), e == e, e == Empty(), e != e, hash(e) == hash(e))


class N(A):
    def __init__(self):
        return 5


try:
    N()
except TypeError as x:
    print(x)
C = type("C", (A,), {"k": 3, "kk": lambda self: self.k})
print(C(7).n, C.k, C(1).kk(), C)
