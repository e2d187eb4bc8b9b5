# Depth first, left to right; super() goes on from the class it stands in.
class A:
    def f(self):
        return "A"

    def g(self):
        return "Ag"


class B(A):
    def f(self):
        return "B" + super().f()


class C(A):
    def f(self):
        return "C" + super().f()

    def g(self):
        return "Cg"


class D(B, C):
    def f(self):
        return "D" + super().f()


print(D().f(), D().g(), B().f(), D.__bases__)


class M:
    def who(self):
        return "M:" + self.name()


class X(M):
    def name(self):
        return "X"


print(X().who(), isinstance(D(), (C, X)))


class N1:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return object.__new__(cls)

    def __init__(self, *args):
        print("init", args)


N1(1, 2)


class N2(N1):
    pass


print(type(N2(3)))


class Other:
    def __new__(cls):
        return 5


print(Other())


class Base:
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def s():
        return "s"


class Sub(Base):
    def t(self):
        return super().s()


print(type(Sub.make()), Sub.s(), Sub().s(), Sub().t())


class Abstract:
    def __init__(self):
        self.setup()

    def setup(self):
        raise NotImplementedError


class Concrete(Abstract):
    def setup(self):
        self.ok = True


print(Concrete().ok)
try:
    Abstract()
except NotImplementedError as e:
    print(repr(e))
