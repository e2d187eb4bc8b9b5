# What is thrown through a delegation, and what ends it.
class Delegate:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, x):
        print("throw", x)
        return 2

    def close(self):
        print("close")


def gen(it):
    yield from it


g = gen(Delegate())
print(next(g), g.throw(123), g.throw(ValueError), g.throw(ValueError("v")))
g.close()

g = gen(range(3))
next(g)
try:
    g.throw(StopIteration)
except RuntimeError as e:
    print("RuntimeError", e)
g = gen(range(3))
next(g)
try:
    g.throw(5)
except TypeError:
    print("TypeError")


class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(7)


for make in (Stops, lambda: map(str, Stops()), lambda: zip(Stops())):
    try:
        next(make())
    except StopIteration as e:
        print(e.value)
