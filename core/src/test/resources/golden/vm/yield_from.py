# Delegation: values, results, send, throw and close go through.
def inner(n):
    total = 0
    try:
        while total < n:
            got = yield total
            total += got or 1
    except KeyError:
        print("inner caught")
        yield "k"
    finally:
        print("inner finally")
    return "result %d" % total if False else total


def outer():
    r = yield from inner(3)
    print("r", r)
    r = yield from [10, 20]
    print("r", r)
    r = yield from inner(2)
    print("r", r)


print(list(outer()))
o = outer()
print(next(o), o.send(2), o.throw(KeyError))
print(next(o))
o.close()
o = outer()
next(o)
o.close()


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration("It's end")
        return self.n


def deleg():
    print("value", (yield from It(2)))


print(list(deleg()))


def deep(n):
    if n == 0:
        yield "leaf"
    else:
        yield from deep(n - 1)


print(list(deep(10)))
