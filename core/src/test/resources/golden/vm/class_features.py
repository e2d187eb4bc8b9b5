# Special methods, properties, __getattr__, __call__, class bodies.
class V:
    count = 0
    names = [c for c in "ab"]

    def __init__(self, x):
        self._x = x
        V.count += 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    def __add__(self, other):
        return V(self._x + (other._x if isinstance(other, V) else other))

    def __eq__(self, other):
        return self._x == other._x

    def __lt__(self, other):
        return self._x < other._x

    def __getitem__(self, i):
        return self._x * i

    def __setitem__(self, i, v):
        self._x = (i, v)

    def __delitem__(self, i):
        self._x = -i

    def __len__(self):
        return 3

    def __call__(self, *args):
        return args

    def __contains__(self, item):
        return item == self._x

    def __getattr__(self, name):
        return "no " + name

    def __repr__(self):
        return "V" + repr(self._x)

    def __neg__(self):
        return V(-self._x)

    def __bool__(self):
        return self._x != 0


v = V(2)
print(v, v + 3, v + V(4), v == V(2), v < V(3), v[5], len(v), v(1, 2), 2 in v, v.abc, -v)
v.x = 9
print(v.x, v._x)
v[1] = 2
print(v)
del v[7]
print(v, V.count, V.names)
if V(0):
    print("true")
else:
    print("false")
v += 1
print(v)
print(sorted([V(3), V(1), V(2)]))
print(not V(0), V(1) != V(1), [V(1)] == [V(1)], V(4) in [V(4)])
