# A class may build on a namedtuple.
from ucollections import namedtuple

Base = namedtuple("Base", ("x", "y"))


class Point(Base):
    def length2(self):
        return self.x * self.x + self.y * self.y


p = Point(3, 4)
print(p.length2(), p.x, p[1], len(p))
print(isinstance(p, Base), isinstance(p, tuple), tuple(p))
q = Base(1, 2)
print([getattr(q, name) for name in ("x", "y")], q._fields if hasattr(q, "_fields") else "no _fields")
print({q: "key"}[(1, 2)], q < (1, 3), (0, 9) < q, q in [(1, 2)])
print("%s and %s" % q, "{0.x}" .format(q))
