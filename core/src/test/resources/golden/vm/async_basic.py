# async def, await, driven by hand.
class Y:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        r = yield self.v
        return r

    __iter__ = __await__


async def leaf(n):
    return n * 2


async def main():
    print("start")
    a = await leaf(4)
    b = await Y("pause")
    try:
        c = await Y("again")
    except ValueError as e:
        c = e.args
    return a, b, c


m = main()
print(m.send(None))
print(m.send("resumed"))
try:
    m.throw(ValueError(3))
except StopIteration as e:
    print("end", e.value)
