# TypeErrors of calls with wrong keyword arguments.
def plain(a, b=1):
    pass


def only(*, key):
    pass


def both(a, *, k1, k2=2):
    pass


for f in (
    lambda: plain(c=1),
    lambda: plain(1, a=2),
    lambda: plain(1, 2, b=3),
    lambda: plain(b=1),
    lambda: plain(1, x=2, y=3),
    lambda: only(),
    lambda: only(1),
    lambda: only(other=1),
    lambda: only(key=1, other=2),
    lambda: both(1),
    lambda: both(k1=1),
    lambda: both(1, 2, k1=3),
    lambda: both(1, k1=1, k3=3),
    lambda: plain(1, **{"a": 2}),
    lambda: plain(*(1, 2), **{"b": 2}),
):
    try:
        f()
        print("accepted")
    except TypeError as e:
        print(e)
