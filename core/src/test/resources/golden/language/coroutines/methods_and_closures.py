# Coroutines as methods, class methods, closures, decorated, and given arguments of every kind.
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class Client:
    def __init__(self, n):
        self.n = n

    async def get(self, *args, k=1, **kw):
        return self.n, args, k, kw

    @classmethod
    async def make(cls, n):
        return cls(n)

    @staticmethod
    async def static(x):
        return x

    async def chain(self):
        other = await self.make(self.n + 1)
        return await other.get(await self.static("s"), k=2, z=3)


print(run(Client(1).chain()))


def logged(f):
    async def wrapper(*args):
        print("before", args)
        value = await f(*args)
        print("after", value)
        return value

    return wrapper


@logged
async def add(a, b):
    return a + b


print(run(add(1, 2)))


def counter():
    n = 0

    async def step():
        nonlocal n
        n += 1
        return n

    return step


step = counter()
print(run(step()), run(step()))


async def sums():
    total = 0
    for _ in range(3):
        total += await step()
    return total, [await step(), await step()]


try:
    print(run(sums()))
except Exception as e:
    print(type(e).__name__, e)
