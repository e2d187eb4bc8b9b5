def trace(f):
    def wrapper(*args):
        print("call", args)
        return f(*args)

    return wrapper


def named(name):
    def decorate(f):
        return lambda: name + f()

    return decorate


@trace
def add(a, b):
    return a + b


@named("x")
@named("y")
def z():
    return "z"


def mark(cls):
    cls.marked = True
    return cls


@mark
class C:
    @trace
    def m(self):
        return 1


class space:
    decorate = trace


@space.decorate
def dotted(a):
    return a


print(add(1, 2), z(), C.marked, dotted(3))
