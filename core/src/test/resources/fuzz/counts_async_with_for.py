class Wait:
    def __iter__(self):
        yield "w"

    __await__ = __iter__


class Manager:
    async def __aenter__(self):
        print("enter")
        await Wait()
        return 5

    async def __aexit__(self, kind, value, trace):
        print("exit", kind)
        await Wait()
        return kind is KeyError


class Source:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Wait()
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def loops():
    src = Source(2)
    async for x in src:
        print(x)
    else:
        print("else")
    src = Source(3)
    async for x in src:
        if x == 2:
            continue
        break
    async with Manager() as m:
        print(m)
    async with Manager():
        raise KeyError
    for i in range(3):
        async with Manager():
            if i == 1:
                break
    async with Manager():
        return "returned"


def run(c):
    n = 0
    try:
        while True:
            c.send(None)
            n += 1
    except StopIteration as e:
        print(n, e.value)


run(loops())


async def raises():
    async with Manager():
        raise ValueError


try:
    run(raises())
except ValueError:
    print("ValueError")
