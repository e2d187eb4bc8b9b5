# The right operand is asked by its reflected method when the left one has no answer.
class R:
    def __radd__(self, other):
        return ("radd", other)

    def __rsub__(self, other):
        return ("rsub", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __rmod__(self, other):
        return ("rmod", other)

    def __rtruediv__(self, other):
        return ("rtruediv", other)

    def __rfloordiv__(self, other):
        return ("rfloordiv", other)

    def __rpow__(self, other):
        return ("rpow", other)

    def __rlshift__(self, other):
        return ("rlshift", other)

    def __rrshift__(self, other):
        return ("rrshift", other)

    def __rand__(self, other):
        return ("rand", other)

    def __ror__(self, other):
        return ("ror", other)

    def __rxor__(self, other):
        return ("rxor", other)


class L:
    def __add__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "mine"


r = R()
print(1 + r, 2 - r, 3 * r)
print(4 / r, 5 // r, 6**r)
print(7 << r, 8 >> r, 9 & r, 10 | r, 11 ^ r)
print([1] + r, None - r, 1.5 * r)
print("%d" % 3, 4 % r)
print(type((L() + r)[1]), L() - r)
try:
    r + 1
except TypeError as e:
    print(e)
