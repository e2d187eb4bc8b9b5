# namedtuple, deque, OrderedDict
from ucollections import namedtuple, deque, OrderedDict
P = namedtuple("P", ("x", "y"))
p = P(1, y=2)
print(p, p.x, p[1], len(p), p == (1, 2), isinstance(p, tuple), P.__name__)
a, b = p
print(a + b, p + (3,), namedtuple("Q", "a b")(5, 6))
for bad in (lambda: P(1, z=2), lambda: P(1, x=2), lambda: setattr(p, "x", 5), lambda: p.q):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
d = deque((), 2)
print(len(d), bool(d))
d.append(1)
d.append(2)
d.append(3)
print(len(d), d.popleft(), d.popleft(), bool(d))
f = deque((), 1, 1)
f.append(0)
for bad in (d.popleft, lambda: f.append(1), lambda: deque([1], 2), lambda: deque((), -1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
o = OrderedDict([("z", 1), ("a", 2)])
o["m"] = 3
print(o, list(o), o.popitem())
