# Attribute and method caches must notice changes.
class A:
    def m(self):
        return "A.m"


class B(A):
    pass


def call(o):
    return o.m()


def attr(o):
    return o.v


a, b = A(), B()
print(call(a), call(b), call(a))
B.m = lambda self: "B.m"
print(call(a), call(b))
A.m = lambda self: "A.m2"
print(call(a), call(b))
del B.m
print(call(b))
b.m = lambda: "own"
print(call(b), call(a))
del b.m
print(call(b))
a.v = 1
b.w = 0
b.v = 2
print(attr(a), attr(b), attr(a))
A.v = "class"
del a.v
print(attr(a), attr(b))


class P:
    @property
    def v(self):
        return "prop"


print(attr(P()), attr(a), attr(P()))


def each(objs):
    for o in objs:
        o.n = 1
        o.n += 1
    return [o.n for o in objs]


print(each([A(), B(), P(), A()]))
