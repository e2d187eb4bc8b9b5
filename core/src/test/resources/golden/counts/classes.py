class A:
    """The docstring is dropped."""

    kind = "a"

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x

    @staticmethod
    def twice(n):
        return n * 2

    @classmethod
    def make(cls, x):
        return cls(x)

    @property
    def half(self):
        return self.x // 2

    @half.setter
    def half(self, value):
        self.x = value * 2


class B(A):
    def get(self):
        return super().get() + 1

    def __str__(self):
        return "B(%d)" % self.x


a = A(4)
b = B.make(5)
print(a.get(), b.get(), A.twice(3), b.twice(4), a.half, str(b), b.kind)
a.half = 50
print(a.x, isinstance(b, A), issubclass(B, A), hasattr(a, "y"), getattr(a, "y", 0))
b.kind = "own"
del b.kind
print(b.kind, B.__name__, A.__bases__)
