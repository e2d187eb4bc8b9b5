# A tuple of constants is one object.
def f():
    return (1, "a", (None, True, ...))


print(f() is f(), f(), (1, 2) is (1, 2), ((),) == ((),))


class C(Exception):
    def __init__(self):
        raise self


try:
    C()
except TypeError:
    print("TypeError")
