# Comparisons ask the left operand only: > is not answered by the other side's <.
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        print("eq", end=" ")
        return self.parts == other.parts

    def __lt__(self, other):
        print("lt", end=" ")
        return self.parts < other.parts

    def __le__(self, other):
        print("le", end=" ")
        return self.parts <= other.parts

    def __repr__(self):
        return ".".join(str(p) for p in self.parts)


a, b = Version(1, 13), Version(1, 9, 4)
print(a == b, a != b)
print(a < b, a <= b)
print(b == Version(1, 9, 4))
print(sorted([a, b, Version(1)]))
print(min(a, b))
for f in (lambda: a > b, lambda: a >= b, lambda: max(a, b)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(b < a < Version(2))


class Only:
    pass


o = Only()
print(o == o, o != o, o == Only(), o != 1)
for f in (lambda: o < o, lambda: o >= 1, lambda: 1 < o):
    try:
        f()
    except TypeError as e:
        print(e)
