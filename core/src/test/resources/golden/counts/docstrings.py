"""Dropped."""


def f():
    """Dropped too."""


def g():
    "one"
    "two"
    return 1


class C:
    "doc"

    def m(self):
        """doc"""
        return 2


def h():
    5
    None
    1.5
    g
    [1, 2]
    ...


def e():
    ...


print(f(), g(), C().m(), h(), e())
