# yield from passes send, throw and close on to the inner generator.
def inner():
    try:
        while True:
            try:
                x = yield "ready"
                print("inner got", x)
            except ValueError as e:
                print("inner handles", e)
    finally:
        print("inner ends")


def outer():
    try:
        yield from inner()
    except KeyError as e:
        print("outer handles", e)
        yield "after"
    finally:
        print("outer ends")


g = outer()
next(g)
print(g.send(1), next(g))
print(g.throw(ValueError("v")))
print(g.throw(KeyError("k")))
g.close()
g = outer()
next(g)
g.close()


class Sub:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def throw(self, e):
        print("throw of the object", repr(e))
        return "thrown"

    def close(self):
        print("close of the object")

    def send(self, x):
        return ("sent", x)


def over(x):
    yield from x


g = over(Sub())
print(next(g), g.send(5))
print(g.throw(ValueError("to object")))
g.close()
