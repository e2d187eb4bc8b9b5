# Views of dicts have a length and a truth; slices of ranges keep their bounds; bound methods compare.
d = {}
print(bool(d.keys()), bool(d.items()), len(d.values()))
d["a"] = 1
print(bool(d.keys()), len(d.items()), hash(d.values()) is not None)
for view in (d.keys(), d.items()):
    try:
        hash(view)
    except TypeError:
        print("TypeError")
r = range(25, 75, 5)
print(r[::-3], r[5:2], r[2:5:-1], r[-1:0:-2], r[20:])


class A:
    def f(self):
        pass

    def g(self):
        pass


a = A()
print(a.f == a.f, a.f != a.g, a.f == A().f, hash(a.f) == hash(a.f), a.f == 1)


def outer():
    x = 1

    def inner():
        return x

    return inner


print(outer().__name__, outer().__globals__ is globals())
