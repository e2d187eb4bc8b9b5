# __dir__, __float__, __complex__, and operators that fall back to the plain one.
class N:
    def __dir__(self):
        return ["b", "a"]

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 3j


class Bad:
    def __float__(self):
        return 1

    def __complex__(self):
        return 1.0


n = N()
print(dir(n), float(n), "%.2f" % n, complex(n))
for make in (float, complex):
    try:
        make(Bad())
    except TypeError:
        print("TypeError")
import math

print(math.sqrt(n) > 1.5)
