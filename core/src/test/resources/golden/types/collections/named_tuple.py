# namedtuple: a tuple whose places have names.
from ucollections import namedtuple

Point = namedtuple('Point', ('x', 'y'))
p = Point(1, 2)
print(p, p.x, p.y, p[0], p[-1], p[:1], len(p), tuple(p), list(p), p == (1, 2), p == Point(1, 2), p + (3,), p * 2, (1, 2) == p, p < (1, 3), hash(p) == hash((1, 2)))
print(Point(y=5, x=4), Point(1, y=9), Point('a', None), Point.__name__, Point, type(p) is Point, isinstance(p, tuple), isinstance(p, Point), {p: 'k'}[(1, 2)], 2 in p, Point.count(p, 1))
x, y = p
print(x, y, namedtuple('One', 'a')(5), namedtuple('Text', 'a b c')(1, 2, 3), namedtuple('List', ['q'])([1]), '%d-%d' % (p.x, p.y), '{}'.format(p), max(p), sorted([Point(2, 1), Point(1, 9)]))


class Vector(namedtuple('Base', 'x y')):
    def length2(self):
        return self.x * self.x + self.y * self.y


v = Vector(3, 4)
print(v.length2(), v.x, v[1], isinstance(v, tuple), v == (3, 4))
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: Point(x=1, y=2, z=3), lambda: p.z, lambda: p[2], lambda: p._fields, lambda: p._asdict(), lambda: p._replace(x=5), lambda: namedtuple('Bad', 5), lambda: p.append(1), lambda: p.count(1), lambda: '%d-%d' % p):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for statement in ('p.x = 5', 'p[0] = 5', 'del p.x', 'p.new = 1'):
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
Odd = namedtuple('Odd', 'count index')
print(Odd(5, 6).count, Odd(5, 6).index, Odd(5, 6))
