# Star arguments on both sides.
def f(*args, **kw):
    return args, sorted(kw.items())


def g(a, *rest, b=5, **kw):
    return a, rest, b, sorted(kw.items())


print(f())
print(f(1, 2, x=3))
print(f(*[1, 2], **{"y": 4}))
print(g(1, 2, 3, b=4, c=5))
print(g(*range(4)))
print(g(1, *"ab", **{"b": 6, "z": 7}))


class A:
    def m(self, *a, **k):
        return len(a), len(k)


print(A().m(1, *(2, 3), q=4, **{"r": 5}))
