# A list grows item by item, is indexed, and is gone through.
# n = 20: lists of 10,000 items.


def bench(n):
    total = 0
    for _ in range(n):
        items = []
        for i in range(10000):
            items.append(i)
        for i in range(10000):
            total += items[i]
        for item in items:
            total -= item
    return total
