# What things take on a 32-bit heap.
import gc


def measure(name, make):
    gc.collect()
    before = gc.mem_alloc()
    x = make()
    after = gc.mem_alloc()
    print(name, after - before)
    return x


class A:
    pass


class Slots:
    def __init__(self, n):
        for i in range(n):
            setattr(self, "abcdefghijklnopq"[i], i)

    def m(self):
        pass


class Sub(list):
    pass


def gen():
    a = b = c = d = 1
    yield a


def nothing():
    pass


def closure(x):
    def inner():
        return x

    return inner


s = Slots(13)  # Its attribute names are interned now.
measure("none", nothing)
measure("object", lambda: object())
measure("float", lambda: 1.5 * s.a)
measure("instance", lambda: A())
for n in (1, 2, 3, 4, 5, 7, 9, 11, 13):
    measure("slots %d" % n, lambda: Slots(n))
measure("native sub", lambda: Sub())
for n in (0, 1, 2, 3, 6, 10, 100):
    measure("tuple %d" % n, lambda: (s,) * n)
    measure("list %d" % n, lambda: [s] * n)
for n in (0, 3, 4, 5, 8, 9, 17, 100):

    def append():
        l = []
        for i in range(n):
            l.append(i)
        return l

    def fill():
        d = {}
        for i in range(n):
            d[i] = i
        return d

    def fillset():
        d = set()
        for i in range(n):
            d.add(i)
        return d

    measure("append %d" % n, append)
    measure("dict %d" % n, fill)
    measure("set %d" % n, fillset)
measure("dict display", lambda: {1: 2, 3: 4, 5: 6})
measure("set display", lambda: {1, 2, 3})
measure("comprehension", lambda: [i for i in range(10)])
measure("bound", lambda: s.m)
measure("closure", lambda: closure(1))
measure("lambda", lambda: lambda: 1)
measure("lambda default", lambda: lambda a=1, b=2: 1)
measure("generator", lambda: gen())
measure("range", lambda: range(10))
measure("slice", lambda: [1, 2, 3][0 : s.a])
measure("iterator", lambda: iter([]))
measure("items", lambda: {}.items())
measure("exception", lambda: ValueError())
measure("exception args", lambda: ValueError(1, 2))
for n in (1, 2, 15, 16, 17, 100):
    measure("str %d" % n, lambda: "#" * n)
    measure("bytes %d" % n, lambda: b"#" * n)
    measure("bytearray %d" % n, lambda: bytearray(n))
measure("big int", lambda: 1 << 40)
measure("bigger int", lambda: 1 << 200)
measure("zip", lambda: zip([], []))
measure("map", lambda: map(nothing, []))
measure("enumerate", lambda: enumerate([]))
measure("staticmethod", lambda: staticmethod(nothing))
measure("property", lambda: property(nothing))
measure("super", lambda: super(Sub, Sub()))
measure("type", lambda: type("T", (), {}))
measure("extend", lambda: [1, 2].extend([3, 4, 5]))
measure("concat", lambda: [1, 2] + [3, 4, 5])
measure("format", lambda: "%d-%s" % (12345, "abcdef"))
measure("join", lambda: ",".join(["abc", "def", "ghi"]))
measure("split", lambda: "a,b,c,d".split(","))
