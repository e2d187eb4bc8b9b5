# A generator that delegates to another by yield from.
# n = 200000: values.


def inner(n):
    for i in range(n):
        yield i


def outer(n):
    yield from inner(n)


def bench(n):
    total = 0
    for value in outer(n):
        total = (total + value) & 0xFFFF
    return total
