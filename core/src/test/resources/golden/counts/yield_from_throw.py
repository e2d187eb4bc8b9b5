def inner():
    while True:
        try:
            yield 1
        except ValueError:
            print("inner caught")
            yield 2
        except KeyError:
            return "inner result"


def outer():
    try:
        r = yield from inner()
        print("outer", r)
        yield 3
    finally:
        print("outer finally")


g = outer()
print(next(g))
print(g.throw(ValueError))
print(next(g))
print(g.throw(KeyError))
g.close()
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(TypeError)
except TypeError:
    print("TypeError out")
g = outer()
try:
    g.throw(TypeError)
except TypeError:
    print("never begun")
