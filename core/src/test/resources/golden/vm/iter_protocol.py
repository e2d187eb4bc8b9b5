# Guest iterators in for loops, comprehensions and unpacking.
class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


class Box:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


for x in Count(3):
    print(x)
print([x for x in Box(1, 2)], list(Old()), tuple(Count(2)))
a, *b = Box(1, 2, 3)
print(a, b)
a, b = Count(2)
print(a, b)
print(2 in Box(1, 2), 5 in Count(3), max(Box(4, 9, 2)))
try:
    a, b = Count(3)
except ValueError as e:
    print(e)
for x in Count(2):
    for y in Count(2):
        print(x, y, end=";") if False else print(x, y)
else:
    print("else")
