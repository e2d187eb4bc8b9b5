# Properties, descriptors and the hooks of attribute access.
class P:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        print("set x", v)
        self._x = v

    @x.deleter
    def x(self):
        print("del x")

    @property
    def ro(self):
        return "ro"

    wo = property(None, lambda self, v: print("wo", v))


p = P()
print(p.x, p.ro)
p.x = 5
print(p.x)
del p.x
p.wo = 3
for f in (lambda: setattr(p, "ro", 1), lambda: p.wo, lambda: delattr(p, "ro")):
    try:
        f()
    except AttributeError as e:
        print(e)


class Q(P):
    @property
    def x(self):
        return "q" + str(super().x)


print(Q().x)


class D:
    def __get__(self, obj, cls):
        return ("get", obj is not None, cls.__name__)

    def __set__(self, obj, v):
        print("set", v)

    def __delete__(self, obj):
        print("delete")


class H:
    d = D()


h = H()
print(h.d)
h.d = 4
del h.d


class G:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name == "bad":
            raise AttributeError(name)
        return "got " + name


g = G()
print(g.real, g.other, hasattr(g, "bad"), hasattr(g, "any"), getattr(g, "bad", "dflt"))


class Late:
    pass


class LateChild(Late):
    pass


try:
    Late.p = property(lambda s: 1)
except AttributeError as e:
    print(e)
LateChild.p = property(lambda s: 1)
print(LateChild().p)
