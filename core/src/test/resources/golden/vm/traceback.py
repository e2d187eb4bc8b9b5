# What an uncaught exception prints.
def f(x):
    return g(x) + 1


def g(x):
    if x:
        raise ValueError("bad", x)
    return 1


class C:
    def m(self):
        for i in [1]:
            f(i)


C().m()
