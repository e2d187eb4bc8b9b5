# Decorators of functions, methods and classes.
def twice(f):
    def wrapped(*args):
        return f(*args), f(*args)

    return wrapped


def tag(name):
    def deco(f):
        f2 = lambda *a: (name, f(*a))
        return f2

    return deco


@twice
def f(x):
    return x + 1


@tag("t")
@twice
def g():
    return "g"


def register(cls):
    cls.registered = True
    return cls


@register
class C:
    @twice
    def m(self, x):
        return x * 2


print(f(1), g(), C().m(3), C.registered)
