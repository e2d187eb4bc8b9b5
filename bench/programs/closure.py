# A closure with a default, called with and without keywords; a lambda as a sort key.
# n = 10000: turns.


def adder(a):
    def add(b, c=1):
        return a + b + c

    return add


def bench(n):
    add = adder(3)
    total = 0
    for i in range(n):
        total += add(i)
        total -= add(i, c=2)
    items = sorted(range(n // 8), key=lambda item: -item)
    return total, items[0]
