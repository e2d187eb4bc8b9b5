# finally and with in generators, over yields, returns and exceptions.
class Guard:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind)
        return kind is KeyError


def gen():
    try:
        with Guard():
            yield 1
            yield 2
        yield 3
    finally:
        print("clean")
    yield 4


print(list(gen()))
g = gen()
next(g)
print(g.throw(KeyError))
print(list(g))
g = gen()
next(g)
g.close()


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            yield ("finally", i)
    else:
        yield "else"


print(list(loop()))


def early():
    try:
        yield 1
        return "value"
    finally:
        yield "in finally"


def driver():
    print("returned", (yield from early()))


print(list(driver()))
