# The @ operator with its methods; @= falls back to it.
class Vector:
    def __init__(self, *values):
        self.values = values

    def __matmul__(self, other):
        if isinstance(other, Vector):
            return sum(a * b for a, b in zip(self.values, other.values))
        return NotImplemented

    def __rmatmul__(self, other):
        return ("rmatmul", other)


v, w = Vector(1, 2, 3), Vector(4, 5, 6)
print(v @ w, 5 @ v)
y = Vector(1, 1)
y @= Vector(2, 3)
print(y)
for f in (lambda: 1 @ 2, lambda: v @ 5, lambda: "a" @ [1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
