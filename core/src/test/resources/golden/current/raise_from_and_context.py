# raise ... from: accepted; the cause is not kept.
import sys


def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e


try:
    f()
except ValueError as e:
    sys.print_exception(e)
    print(hasattr(e, "__cause__"), hasattr(e, "__context__"))
try:
    raise KeyError("k") from None
except KeyError as e:
    print(repr(e))


def g():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


try:
    g()
except ValueError as e:
    sys.print_exception(e)
