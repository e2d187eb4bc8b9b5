# reversed: what has a length and takes indices; also sets and dicts come in, which fail later.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return 'item%d' % i


class Own:
    def __reversed__(self):
        return iter(['own'])


print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(4))), list(reversed(b'ab')), list(reversed(bytearray(b'ab'))), list(reversed([])), ''.join(reversed('stressed')))
print(list(reversed(Countdown(3))), list(reversed(Own())), type(reversed([])), list(reversed(list(reversed([1, 2])))))
x = [1, 2, 3]
r = reversed(x)
print(next(r), iter(r) is r)
x.append(4)
print(list(r), [i for i in reversed(x)], sorted(x, reverse=True), x[::-1])
for f in (lambda: reversed(5), lambda: reversed(), lambda: reversed(iter([])), lambda: reversed(None), lambda: list(reversed({1})), lambda: list(reversed({'a': 1})), lambda: reversed(x, x), lambda: len(reversed(x)), lambda: reversed(zip())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
