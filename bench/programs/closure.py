# A closure with a default, called with and without keywords; a lambda as a sort key.
# n = 40000: turns.


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
    items = sorted(range(n // 20), key=lambda item: item * 31 % 509)
    return total, items[1]
