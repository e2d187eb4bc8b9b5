# Without __iter__ an object is iterated by __getitem__ from 0 until IndexError.
class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError("no more")
        return i * i


print(list(Squares(5)))
a, b, c = Squares(3)
print(a, b, c)
print([x for x in Squares(4) if x])
for x in Squares(0):
    print("never")
else:
    print("empty")


class StopsOtherwise:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


class Fails:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError(i)
        return i


print(list(StopsOtherwise()))
try:
    for x in Fails():
        print(x)
except KeyError as e:
    print(repr(e))
try:
    reversed(Squares(2))
    print("reversed")
except TypeError as e:
    print(e)
