# await and friends, driven by hand.
class Awaitable:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        while self.n:
            self.n -= 1
            yield self.n
        return "done"

    __await__ = __iter__


async def inner(n):
    r = await Awaitable(n)
    return r + str(n)


async def outer():
    a = await inner(2)
    b = await inner(0)
    print(a, b)
    for i in range(2):
        await Awaitable(i)
    return 9


def run(c):
    steps = 0
    try:
        while True:
            c.send(None)
            steps += 1
    except StopIteration as e:
        print("steps", steps, "result", e.value)


run(outer())
run(inner(1))


async def fails():
    try:
        await Awaitable(1)
        raise ValueError("x")
    finally:
        await Awaitable(1)


try:
    run(fails())
except ValueError:
    print("ValueError")
c = outer()
c.send(None)
c.close()
