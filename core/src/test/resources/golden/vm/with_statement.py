# Context managers: order, exceptions, leaving by return, break, continue.
class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with M("a") as a, M("b") as b:
    print(a, b)
with M("s", True):
    raise ValueError("gone")
try:
    with M("o"):
        with M("i"):
            raise KeyError("k")
except KeyError as e:
    print("caught", e)


def ret():
    with M("r"):
        return "value"


print(ret())
for i in range(3):
    with M(i):
        if i == 0:
            continue
        if i == 1:
            break


def both():
    try:
        with M("x"):
            return 1
    finally:
        print("fin")


print(both())


class BadExit:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise OSError(3)


try:
    with BadExit():
        raise ValueError
except OSError as e:
    print("os", e.args)
try:
    with 5:
        pass
except AttributeError as e:
    print("attr")
