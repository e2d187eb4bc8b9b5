# A string leaves an operator it does not know to the other operand.
class R:
    def __radd__(self, other):
        return ("radd", other)

    def __ror__(self, other):
        return ("ror", other)

    def __rmod__(self, other):
        return "rmod"


print("s" + R(), "s" | R(), b"s" + R(), [1] + R(), 1 + R(), 1.5 | R())
for code in ("'s' + 1", "'s' - 's'", "1 in 's'", "[1] * 's'", "(1,) + [1]"):
    try:
        eval(code)
    except TypeError as e:
        print(code, e)
x = [1, 2]
x *= 2
print(x)
x = 3
x *= [4]
print(x)
try:
    x -= 1
except TypeError as e:
    print(e)
