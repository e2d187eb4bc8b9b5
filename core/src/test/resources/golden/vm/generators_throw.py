# Exceptions thrown in and caught inside.
def g():
    while True:
        try:
            x = yield "ready"
            print("x", x)
        except ValueError as e:
            print("caught", e)
            yield "after"


it = g()
print(next(it))
print(it.send(1))
print(it.throw(ValueError("a")))
print(next(it))
try:
    it.throw(KeyError("c"))
except KeyError as e:
    print("key", e)
print(list(it))


def fresh():
    yield 1


f = fresh()
try:
    f.throw(OSError(5))
except OSError as e:
    print("os", e.args)
print(list(f))


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as e:
    print(e)


def me():
    yield next(m)


m = me()
try:
    next(m)
except ValueError as e:
    print(e)
