# sys.exc_info() knows the exception while its except block runs, in every function called from there.
import sys


def info():
    kind, value, _ = sys.exc_info()
    print(kind, repr(value))


info()
try:
    raise ValueError("a", 1)
except ValueError:
    info()
    try:
        [][1]
    except IndexError as e:
        info()
    # There is one for all: the inner one is over, and with it the outer one's.
    info()
info()


def swallow():
    try:
        {}["k"]
    except KeyError:
        return "swallowed"


try:
    raise OSError(5)
except OSError:
    info()
print(swallow())
info()
try:
    try:
        1 // 0
    finally:
        info()
except ZeroDivisionError:
    info()
