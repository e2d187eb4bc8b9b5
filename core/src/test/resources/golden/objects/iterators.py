class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(It(3)), sum(It(4)), tuple(It(2)), set(It(2)), max(It(3)), 2 in It(3), 9 in It(3))
print([x for x in It(3)], dict(zip(It(2), "ab")), list(map(lambda x: x + 1, It(3))), list(enumerate(It(2), 5)))
i = iter(It(1))
print(next(i))


class G:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


print(list(G()), [x for x in G()], 20 in G(), 5 in G())
i = iter([1, 2])
print(next(i), i.__next__(), iter(i) is i, i)
try:
    next(i)
except StopIteration as e:
    print(repr(e))
a, b, c = It(3)
print(a, b, c)
try:
    a, b = It(3)
except ValueError as e:
    print(e)
try:
    a, b = [1]
except ValueError as e:
    print(e)
print(list(reversed([1, 2, 3])), list(filter(None, [0, 1, "", "a"])), any(It(2)), all(It(2)))
print(*It(3), sep="-")
l = [1, 2, 3]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)


class NoIter:
    pass


for f in (lambda: iter(NoIter()), lambda: next(NoIter()), lambda: [x for x in 5], lambda: 1 in NoIter()):
    try:
        f()
    except TypeError as e:
        print(e)
print(list({1: 2}.items()), list(iter({"k": 1})), list("añ"), list(b"ab"))
