# Values of StopIteration that leave list(), for, unpacking and yield from.
def gen(value):
    yield 1
    return value


print(list(gen(5)), tuple(gen(6)), sum(gen(7)), [x for x in gen(8)])
a, = gen(9)
print(a, max(gen(10)), sorted(gen(11)), dict(zip("k", gen(12))))


def outer():
    x = yield from gen("value")
    print("got", x)


print(list(outer()))
g = gen("end")
next(g)
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value)
print(next(g, "default"), next(iter([]), None))


def closes():
    try:
        yield
    except GeneratorExit:
        return "ignored"


g = closes()
next(g)
print(g.close())
