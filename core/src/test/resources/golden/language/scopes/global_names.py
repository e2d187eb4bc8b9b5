# global: in functions, nested functions, classes, and before the first assignment.
x = 1


def read():
    return x


def write(v):
    global x
    x = v


def make():
    global fresh
    fresh = "made in a function"


def outer():
    x = "local of outer"

    def inner():
        global x
        x = "set by inner"
        return x

    return inner(), x


class C:
    global y
    y = "from a class body"


write(5)
print(read(), x)
make()
print(fresh)
print(outer(), x)
print(y, hasattr(C, "y"))


def remove():
    global x
    del x


remove()
for f in (read, remove, lambda: undefined_name):
    try:
        f()
    except (NameError, KeyError) as e:
        print(repr(e))


def several():
    global a, b
    a = b = 7


several()
print(a, b, "a" in globals(), globals()["b"])
