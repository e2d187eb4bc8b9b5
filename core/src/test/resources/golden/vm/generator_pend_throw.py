# pend_throw: raised at the next resumption; StopIteration thrown through a plain iterator.
def gen():
    i = 0
    while 1:
        try:
            yield i
        except ValueError as e:
            print("caught", e)
        i += 1


g = gen()
print(next(g), next(g))
print(g.pend_throw(ValueError("a")))
print(next(g))
g.pend_throw(ValueError())
v = g.pend_throw(None)
print("ret was:", repr(v))
print(next(g))
g.pend_throw(KeyError(1))
try:
    for x in g:
        print("never", x)
except KeyError as e:
    print("key", e)


def d():
    yield from range(2)


g = d()
next(g)
try:
    g.throw(StopIteration)
except RuntimeError as e:
    print(e)
