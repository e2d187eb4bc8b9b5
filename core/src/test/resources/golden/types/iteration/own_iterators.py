# Classes with __iter__ and __next__, with __getitem__ alone, and with mistakes.
class Upto:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


class Squares:
    def __getitem__(self, i):
        if i == 4:
            raise IndexError
        return i * i


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError('inside')


class NoNext:
    def __iter__(self):
        return self


class NotIterator:
    def __iter__(self):
        return 5


print(list(Upto(3)), tuple(Squares()), sum(Upto(4)), sorted(Squares(), reverse=True), max(Upto(5)), 3 in Upto(5), 9 in Squares(), dict(zip('ab', Upto(2))), list(map(str, Upto(2))), set(Upto(3)), ''.join(str(x) for x in Squares()))
a, b, c = Upto(3)
first, *rest = Squares()
print(a, b, c, first, rest, any(x > 2 for x in Upto(3)), list(zip(Upto(9), 'ab')), list(enumerate(Squares())))
u = Upto(2)
print(next(u), list(u), list(u))
it = iter(Squares())
print(next(it), next(it), list(it))
for f in (lambda: list(Fails()), lambda: list(NoNext()), lambda: list(NotIterator()), lambda: iter(NotIterator()), lambda: next(NoNext()), lambda: next(Squares()), lambda: [x for x in 5], lambda: next(Upto(0)), lambda: 1 in Fails(), lambda: iter(object()), lambda: list(Upto)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    a, b = Upto(3)
except ValueError as e:
    print('ValueError', e)
try:
    a, b = Upto(1)
except ValueError as e:
    print('ValueError', e)
