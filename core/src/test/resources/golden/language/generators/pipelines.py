# Generators feeding generators, with an endless source.
def numbers():
    n = 0
    while True:
        yield n
        n += 1


def take(n, it):
    for i, x in enumerate(it):
        if i == n:
            return
        yield x


def pairs(it):
    previous = None
    for x in it:
        if previous is not None:
            yield previous, x
        previous = x


def primes():
    seen = []
    for n in numbers():
        if n > 1 and all(n % p for p in seen):
            seen.append(n)
            yield n


print(list(take(10, primes())))
print(list(take(3, pairs(numbers()))))
print(list(take(0, numbers())), list(take(5, iter("ab"))))


def tee(it):
    a, b = [], []

    def half(mine, other):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                mine.append(x)
                other.append(x)
            yield mine.pop(0)

    return half(a, b), half(b, a)


p, q = tee(iter(range(4)))
print(next(p), next(p), next(q), list(p), list(q))
