# StopIteration raised inside a generator becomes a RuntimeError; from next() too.
def raises():
    yield 1
    raise StopIteration("mine")


def takes_too_many():
    it = iter([1])
    yield next(it)
    yield next(it)


def guards():
    it = iter([1])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return


for make in (raises, takes_too_many, guards):
    try:
        print(list(make()))
    except Exception as e:
        print(type(e).__name__, e)


def thrown_into():
    try:
        yield 1
    except StopIteration as e:
        print("saw", repr(e))
        yield 2


g = thrown_into()
next(g)
print(g.throw(StopIteration("thrown")))


def does_not_catch():
    yield 1


g = does_not_catch()
next(g)
try:
    g.throw(StopIteration("thrown"))
except Exception as e:
    print(type(e).__name__, e)
