class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "V(%s)" % self.n

    def __add__(self, o):
        return V("%s+%s" % (self.n, o))

    def __radd__(self, o):
        return V("%s r+ %s" % (o, self.n))

    def __sub__(self, o):
        return NotImplemented

    def __rsub__(self, o):
        return "rsub"

    def __mul__(self, o):
        return "mul"

    def __rmul__(self, o):
        return "rmul"

    def __iadd__(self, o):
        self.n = "%s i %s" % (self.n, o)
        return self

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __eq__(self, o):
        return isinstance(o, V) and self.n == o.n

    def __lt__(self, o):
        return "lt"

    def __ge__(self, o):
        return []

    def __contains__(self, x):
        return x == 3

    def __getitem__(self, i):
        return ("get", i)

    def __setitem__(self, i, v):
        print("set", i, v)

    def __delitem__(self, i):
        print("del", i)

    def __len__(self):
        return 0

    def __call__(self, *a, **k):
        return (a, k)

    def __floordiv__(self, o):
        return "fd"

    def __truediv__(self, o):
        return "td"

    def __mod__(self, o):
        return "mod"

    def __pow__(self, o):
        return "pow"

    def __lshift__(self, o):
        return "ls"

    def __rand__(self, o):
        return "rand"

    def __matmul__(self, o):
        return "mm"

    def __int__(self):
        return 42


v = V(1)
print(v + 2, 2 + v, "s" + v if False else None, v * 2, 2 * v, 5 - v, v // 1, v / 1, v % 1, v**2, v << 1, 3 & v, v @ 1)
try:
    print(v - 1)
except TypeError as e:
    print(e)
try:
    print(V(1) - V(2))
except TypeError as e:
    print(e)
w = v
w += 5
print(w, w is v)
w *= 3
print(w)
v = V(1)
print(-v, +v, ~v, abs(v), v == V(1), v != V(1), v == 1, 1 == v, v != 1, v < 1, v >= 1, 3 in v, 4 in v, 4 not in v)
print(v[1], v[1:2], bool(v), not v, len(v), v(1, x=2), chr(v), [0] * 2)
v[1] = 2
del v["k"]
try:
    v > 2
except TypeError as e:
    print(e)
try:
    hash(v)
except TypeError as e:
    print(e)
print([v, v], (v,), {1: v}, str(v), repr(v), "%s %r" % (v, v), "{}".format(v))


class S:
    def __str__(self):
        return "str"


class R:
    def __repr__(self):
        return "repr"

    def __bool__(self):
        return False


print(str(S()), R(), [R()], bool(R()), bool(S()))


class E:
    def __enter__(self):
        return "in"

    def __exit__(self, a, b, c):
        print(a, b)
        return True


with E() as x:
    print(x)
    raise ValueError("q")
