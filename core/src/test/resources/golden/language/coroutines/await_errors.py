# What cannot be awaited, and await in the wrong place.
async def over(x):
    return await x


def plain():
    return 5


for bad in (5, None, plain, plain()):
    try:
        over(bad).send(None)
    except TypeError as e:
        print(e)
for ok in ([], "", range(0)):
    try:
        over(ok).send(None)
    except StopIteration as e:
        print("awaited", repr(ok), e.value)
for source in (
    "await x",
    "def f():\n  await x",
    "async def f():\n  def g():\n    await x",
    "async x = 5",
    "async lambda: 1",
    "def f():\n  async with x: pass",
    "def f():\n  async for y in x: pass",
    "async def f(): await",
):
    try:
        exec(source)
        print("accepted", source)
    except SyntaxError as e:
        print(e)
async def gen():
    yield 1
    await over([])
    yield 2


try:
    print(list(gen()))
except Exception as e:
    print(type(e).__name__, e)
