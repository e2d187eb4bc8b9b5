# A method that counts in an attribute: method call, attribute load and store.
# n = 200000: calls.


class Counter:
    def __init__(self):
        self.x = 0

    def step(self):
        self.x += 1


def bench(n):
    counter = Counter()
    for _ in range(n):
        counter.step()
    return counter.x
