# Objects of the script in the places where built-in functions take iterables and sequences.
class Seq:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


s, i = Seq("a", "b", "c"), It(4)
print(list(s), tuple(i), sum(i), min(i), max(s), sorted(s, reverse=True))
print(",".join(s), set(i) == {0, 1, 2, 3}, dict([Seq("k", "v")]))
print(list(zip(s, i)), list(enumerate(s, 1)), list(map(str, i)))
print(list(filter(None, i)), all(i), any(i), list(reversed(s)))
print((lambda *a: a)(*s), (lambda *a: a)(0, *i))
a, *b = i
print(a, b)
l = [0]
l.extend(s)
l += i
print(l, bytes(i), bytearray(i))
for f in (lambda: list(reversed(i)), lambda: len(i), lambda: {}.update(s), lambda: [1] + i):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
