# Classes: attributes, methods, inheritance, super, class and static methods.
class A:
    n = 1

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x + self.n

    @classmethod
    def make(cls, x):
        return cls(x * 2)

    @staticmethod
    def twice(x):
        return x * 2


class B(A):
    n = 10

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def get(self):
        return super().get() + self.y

    @classmethod
    def make(cls, x):
        return cls(x, 1)


a, b = A(1), B(1, 2)
print(a.get(), b.get(), A.make(3).get(), B.make(3).get(), A.twice(4), b.twice(5))
print(isinstance(b, A), issubclass(B, A), isinstance(a, B), type(b) is B, type(a).__name__)
A.n = 5
print(a.get(), b.get())
a.get = lambda: "own"
print(a.get(), A.get(a))
m = b.get
print(m())
A.later = lambda self, k: self.x * k
print(b.later(7))
try:
    a.missing
except AttributeError as e:
    print(e)
del a.x
try:
    a.get = 0
    a.x
except AttributeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)


class C:
    def __init__(self):
        return 5


try:
    C()
except TypeError as e:
    print(e)


class D:
    pass


try:
    D(1)
except TypeError as e:
    print(e)
