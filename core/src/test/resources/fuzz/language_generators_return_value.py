# The value of return travels in StopIteration, and is what `yield from` is worth.
def gen(value):
    yield 1
    return value


for value in (None, 5, (1, 2), [3]):
    g = gen(value)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e), e.value, e.args)


def outer():
    x = yield from gen("inner value")
    print("inner returned", x)
    y = yield from gen(None)
    print("inner returned", y)
    z = yield from [7, 8]
    print("a list gives", z)
    return x


def driver():
    value = yield from outer()
    print("outer returned", value)


print(list(driver()))
# In 1.13 list() and its like let a StopIteration with a value pass; a for loop does not.
try:
    print(list(gen(9)))
except StopIteration as e:
    print("list", e.value)
for x in gen(9):
    print(x)


def only_return():
    return 3
    yield


try:
    print(list(only_return()))
except StopIteration as e:
    print("only", e.value)
