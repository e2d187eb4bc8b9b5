# __iter__ may be a generator; __next__ ends with StopIteration.
class Pages:
    def __init__(self, *texts):
        self.texts = texts

    def __iter__(self):
        for n, text in enumerate(self.texts, 1):
            yield "%d: %s" % (n, text)


class Fibonacci:
    def __init__(self, limit):
        self.a, self.b, self.limit = 0, 1, limit

    def __iter__(self):
        return self

    def __next__(self):
        if self.a > self.limit:
            raise StopIteration("over")
        value = self.a
        self.a, self.b = self.b, self.a + self.b
        return value


p = Pages("one", "two")
print(list(p), list(p))
first, second = p
print(first, "|", second)
f = Fibonacci(30)
print(next(f), next(f), list(f), list(f))
print(sum(Fibonacci(10)), max(Fibonacci(100)), 8 in Fibonacci(10))
print(dict(zip("abc", Fibonacci(5))))
try:
    next(f)
except StopIteration as e:
    print(repr(e))


class NotIterator:
    def __iter__(self):
        return 5


try:
    for x in NotIterator():
        pass
except TypeError as e:
    print(e)
