# Tracebacks through generators, yield from and coroutines.
import usys


def gen(n):
    yield n
    raise ValueError("in generator")


def outer():
    yield from gen(1)


def consume():
    for x in outer():
        print("got", x)


async def inner():
    raise KeyError("in coroutine")


async def task():
    await inner()


try:
    consume()
except ValueError as e:
    usys.print_exception(e)
try:
    task().send(None)
except KeyError as e:
    usys.print_exception(e)
g = gen(5)
next(g)
try:
    g.throw(IndexError("thrown in"))
except IndexError as e:
    usys.print_exception(e)
try:
    sum(gen(1))
except ValueError as e:
    usys.print_exception(e)
