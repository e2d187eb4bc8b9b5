# async for: __aiter__ and __anext__, break, else, StopAsyncIteration.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Pause()
        return self.n


class Pause:
    def __iter__(self):
        yield "pause"


async def use():
    async for i in Countdown(3):
        print(i)
    else:
        print("else")
    async for i in Countdown(5):
        if i == 3:
            break
        if i == 4:
            continue
    else:
        print("not reached")
    print("last", i)
    for bad in (5, [1]):
        try:
            async for i in bad:
                pass
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    return "end"


def run(c):
    steps = 0
    while True:
        try:
            c.send(None)
            steps += 1
        except StopIteration as e:
            print(steps, e.value)
            return


run(use())
