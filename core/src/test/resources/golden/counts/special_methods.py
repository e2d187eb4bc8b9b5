class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return V(self.x + other.x)

    def __iadd__(self, other):
        self.x += other.x
        return self

    def __eq__(self, other):
        return self.x == other.x

    def __lt__(self, other):
        return self.x < other.x

    def __neg__(self):
        return V(-self.x)

    def __bool__(self):
        return self.x != 0

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return self.x * i

    def __setitem__(self, i, v):
        self.x = i + v

    def __delitem__(self, i):
        self.x = 0

    def __contains__(self, v):
        return v == self.x

    def __call__(self, *args):
        return len(args) + self.x

    def __getattr__(self, name):
        return name + "!"

    def __hash__(self):
        return self.x

    def __repr__(self):
        return "V(%r)" % self.x


a = V(1)
b = a + V(2)
print(b, a == b, a < b, -a, bool(V(0)), len(a), a[5], 1 in a, a(1, 2))
a += b
a[3] = 4
print(a, a.missing, hash(a), {V(1): 2})
del a[0]
print(a, "yes" if a else "no", not a, sorted([V(3), V(1)]))
