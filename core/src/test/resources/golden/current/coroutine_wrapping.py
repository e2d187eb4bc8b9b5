# await in f-strings and displays; asynchronous comprehensions do not exist.
async def value(x):
    return x


async def use():
    text = f"{await value(5)}"
    t = (await value(1), await value(2))
    d = {"k": await value(3)}
    return text, t, d


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


try:
    print(run(use()))
except Exception as e:
    print(type(e).__name__, e)
print(type(value), type(value(1)))
for source in (
    "async def f():\n  return [x async for x in y]",
    "async def f():\n  yield 1\n  return 2",
    "async def f():\n  await",
    "def f():\n  await x",
    "await x",
    "async with x: pass",
    "async for x in y: pass",
):
    try:
        exec(source)
        print("accepted", repr(source))
    except SyntaxError as e:
        print(repr(source), e)
