__all__ = ["x", "y"]
x = 1
y = 2
_hidden = 3


def f():
    return "f of things"


class C:
    pass
