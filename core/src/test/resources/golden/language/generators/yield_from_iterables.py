# yield from over everything that can be iterated.
def each(*things):
    for thing in things:
        yield from thing


print(list(each([1], (2, 3), "ab", {4: 5}, range(2), b"z")))
print(list(each(enumerate("x"), zip([1], [2]), map(abs, [-1]))))


class Get:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


print(list(each(Get(), Get())))


def nested(n):
    if n:
        yield n
        yield from nested(n - 1)
        yield -n


print(list(nested(3)))
for bad in (5, None, Get):
    try:
        list(each(bad))
    except TypeError as e:
        print(e)
g = each([1])
try:
    next(g)
    g.send(5)
except AttributeError as e:
    print(e)
