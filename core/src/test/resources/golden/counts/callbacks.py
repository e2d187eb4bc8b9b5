# Guest functions called by native ones count like any others.
def key(x):
    return x[1]


class Visitor:
    def __init__(self):
        self.seen = []

    def visit(self, x):
        self.seen.append(x)
        return x * 2


v = Visitor()
print(sorted([("a", 2), ("b", 1)], key=key), max([("a", 2), ("b", 1)], key=key))
print(list(map(v.visit, range(3))), v.seen)
print(list(zip(map(v.visit, "ab"), (i for i in range(2)))))
print(sum(map(lambda x: x + 1, [1, 2])), min((3, 1, 2), key=lambda x: -x))


class It:
    def __iter__(self):
        return iter([1, 2, 3])

    def __len__(self):
        return 3

    def __eq__(self, other):
        return other == 5


print(list(It()), len(It()), It() == 5, It() in [5], [5].count(It()), dict([(k, k * 2) for k in It()]))
print(",".join(str(x) for x in It()), tuple(reversed([1, 2])), set(It()) == {1, 2, 3})
