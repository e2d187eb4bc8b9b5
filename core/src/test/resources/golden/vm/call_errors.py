# Texts of wrong calls.
def f(a, b, c=3):
    pass


def k(a, *, b):
    pass


def n():
    pass


def attempt(fun, *args, **kw):
    try:
        fun(*args, **kw)
        print("ok")
    except TypeError as e:
        print(e)


attempt(f)
attempt(f, 1)
attempt(f, 1, 2)
attempt(f, 1, 2, 3, 4)
attempt(f, 1, 2, a=3)
attempt(f, 1, b=2, x=3)
attempt(f, b=2)
attempt(f, a=2)
attempt(k, 1)
attempt(k, 1, 2)
attempt(k, 1, b=2)
attempt(k, b=2)
attempt(n, 1)
attempt(5)
