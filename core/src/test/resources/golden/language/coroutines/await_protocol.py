# async functions are generators underneath: send drives them, StopIteration carries the value.
async def answer():
    return 42


async def twice(n):
    a = await answer()
    return a * n


c = twice(2)
print(type(c))
try:
    c.send(None)
except StopIteration as e:
    print("value", e.value)


class Wait:
    def __init__(self, what):
        self.what = what

    def __iter__(self):
        got = yield self.what
        return got


async def talk():
    print("got", await Wait("first"))
    print("got", await Wait("second"))
    return "end"


c = talk()
print(c.send(None))
print(c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)


def plain_generator():
    x = yield "from a generator"
    return x * 2


async def uses_generator():
    return await plain_generator()


c = uses_generator()
print(c.send(None))
try:
    c.send(21)
except StopIteration as e:
    print(e.value)
