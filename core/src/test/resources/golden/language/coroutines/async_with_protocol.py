# async with: __aenter__ and __aexit__ are awaited, and may keep the exception.
class Pause:
    def __iter__(self):
        yield


class Session:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("opening", self.name)
        await Pause()
        return self.name

    async def __aexit__(self, kind, value, trace):
        print("closing", self.name, kind)
        await Pause()
        return self.swallow


async def use():
    async with Session("a") as a:
        print("in", a)
    async with Session("b", True), Session("c") as c:
        raise KeyError(c)
    try:
        async with Session("d"):
            raise ValueError("out")
    except ValueError as e:
        print("passed", e)
    for i in range(2):
        async with Session("e"):
            if i == 0:
                continue
            return "from inside"


def run(c):
    while True:
        try:
            c.send(None)
        except StopIteration as e:
            print(e.value)
            return


run(use())
