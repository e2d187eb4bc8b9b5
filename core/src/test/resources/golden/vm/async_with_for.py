# async with and async for, left in every way.
class Y:
    def __init__(self, v):
        self.v = v

    def __iter__(self):
        yield self.v


class M:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        await Y("enter")
        return "m"

    async def __aexit__(self, kind, value, tb):
        await Y("exit")
        print("aexit", kind and kind.__name__, value)
        return self.swallow


class It:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Y("next")
        return self.n


async def body(how):
    for i in range(2):
        async with M(how == "swallow") as m:
            print(m, i)
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            if how in ("raise", "swallow"):
                raise ValueError(how)
        print("after")
    async for x in It(2):
        print("x", x)
        if how == "break":
            break
    else:
        print("else")
    return "end"


def drive(coro):
    steps = []
    try:
        while True:
            steps.append(coro.send(None))
    except StopIteration as e:
        print(steps, e.value)
    except ValueError as e:
        print(steps, "raised", e)


for how in ("", "return", "break", "continue", "raise", "swallow"):
    print("--", how)
    drive(body(how))
