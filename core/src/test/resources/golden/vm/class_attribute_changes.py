# A class attribute read again and again by one instruction, while its class, its bases and the instance change.


class Base:
    limit = 1
    count = 0


class Derived(Base):
    pass


def limit(o):
    return o.limit


d = Derived()
print([limit(d) for _ in range(3)], limit(Derived), limit(Base))
Base.limit = 2
print(limit(d), limit(Derived), limit(Base))
Derived.limit = 3
print(limit(d), limit(Derived), limit(Base))
d.limit = 4
print(limit(d), limit(Derived()), limit(Derived))
del Derived.limit
print(limit(d), limit(Derived()), limit(Derived))
Base.limit = lambda self: 5
print(limit(Derived())(), Derived().limit())
Base.limit = 6
print(limit(Derived()), limit(Derived))
for i in range(3):
    Base.count += 1
print(Base.count, d.count, Derived.count)
print(Derived.__name__, [c.__name__ for c in (Base, Derived)])


# Calls of functions that need their defaults, cells or a new instance.
def f(a, b=2, c=3):
    return a, b, c


def g(a, b=2, *, c, d=4):
    return lambda: (a, b, c, d)


class P:
    def __init__(self, x, y=7):
        self.x = x
        self.y = y

    def get(self, k=1):
        return self.x + self.y + k


for i in range(2):
    p = P(i)
    m = p.get
    print(f(1), f(1, 5), f(1, 5, 6), f(1, c=9), g(1, c=i)(), g(1, 3, c=i, d=8)(), p.get(), m(), m(5), P(1, y=2).get(k=0))
for wrong in (lambda: f(), lambda: f(1, 2, 3, 4), lambda: f(1, a=2), lambda: f(1, z=2), lambda: g(1), lambda: P(), lambda: m(1, 2)):
    try:
        wrong()
    except TypeError as e:
        print("TypeError")
