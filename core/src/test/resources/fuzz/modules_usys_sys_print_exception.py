# print_exception writes a traceback, to the console or to a stream.
try:
    import usys
except ImportError:
    import sys as usys
import uio


def inner():
    raise ValueError("inside", 5)


def outer():
    inner()


try:
    outer()
except ValueError as e:
    usys.print_exception(e, usys.stdout)
    out = uio.StringIO()
    usys.print_exception(e, out)
    print(len(out.getvalue().split("\n")), out.getvalue().split("\n")[-2])
usys.print_exception(KeyError("never raised"), usys.stdout)
usys.print_exception(OSError(2), usys.stdout)
usys.print_exception(ValueError(), usys.stdout)
try:
    try:
        inner()
    except ValueError:
        raise TypeError("second")
except TypeError as e:
    usys.print_exception(e, usys.stdout)
usys.print_exception(5, usys.stdout)
