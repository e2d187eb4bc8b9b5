# The usual build knows __iadd__ and __isub__; of the others only the ordinary method counts.
class N:
    def __iadd__(self, other):
        return "iadd"

    def __isub__(self, other):
        return "isub"

    def __imul__(self, other):
        return "imul"

    def __mul__(self, other):
        return "mul"

    def __ior__(self, other):
        return "ior"


n = N()
n += 1
print(n)
n = N()
n -= 1
print(n)
n = N()
n *= 1
print(n)
n = N()
try:
    n |= 1
    print(n)
except TypeError as e:
    print(e)
