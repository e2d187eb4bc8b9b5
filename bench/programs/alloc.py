# Small objects that soon are garbage: instances, tuples, lists, strings, floats. Collections included.
# n = 15000: turns of five or six allocations.


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def bench(n):
    kept = None
    for i in range(n):
        point = Point(i, i)
        pair = (point, i)
        items = [pair, pair]
        text = "p" + "q"[:1] + "r"
        number = i * 0.5
        if i % 100 == 0:
            kept = (kept and kept[0], items, text, number)
    return kept[3]
