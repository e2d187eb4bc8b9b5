# TypeErrors of calls with a wrong number of positional arguments.
def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def optional(a, b=1):
    pass


def star(a, *rest):
    pass


class K:
    def m(self, x):
        pass

    @staticmethod
    def s(x):
        pass


for f in (
    lambda: none(1),
    lambda: one(),
    lambda: one(1, 2),
    lambda: two(1),
    lambda: two(*range(5)),
    lambda: optional(),
    lambda: optional(1, 2, 3),
    lambda: star(),
    lambda: K().m(),
    lambda: K().m(1, 2),
    lambda: K.m(),
    lambda: K.m(1),
    lambda: K.s(),
    lambda: K.s(1, 2),
    lambda: (lambda x: x)(),
    lambda: (lambda: 0)(1),
    lambda: K(1),
):
    try:
        f()
    except TypeError as e:
        print(e)
