# sys.print_exception: type and arguments, own classes, own representations
try:
    import usys
except ImportError:
    import sys as usys


class Plain(Exception):
    pass


class Shown(Exception):
    def __repr__(self):
        return "<shown>"


class Said(Exception):
    def __str__(self):
        return "said"


for e in (
    ValueError("text"),
    ValueError(),
    ValueError(1, "two"),
    OSError(2),
    OSError(9999),
    KeyError("k"),
    Plain("p"),
    Plain(),
    Shown("s"),
    Said("x"),
):
    usys.print_exception(e)
    print(repr(e), str(e))
usys.print_exception(5)
import uio
out = uio.StringIO()


def thrower():
    raise Plain(1, 2)


try:
    thrower()
except Exception as e:
    usys.print_exception(e, out)
print(out.getvalue().split("\n")[-2])
