# A traceback grows while the exception travels; raising the same object again starts anew or goes on.
import usys


def first():
    raise ValueError("original")


def second():
    try:
        first()
    except ValueError as e:
        raise e


def third():
    try:
        first()
    except ValueError:
        raise


def replaced():
    try:
        first()
    except ValueError:
        raise KeyError("instead")


def with_finally():
    try:
        first()
    finally:
        x = "line in between"


for f in (second, third, replaced, with_finally):
    try:
        f()
    except Exception as e:
        usys.print_exception(e)
kept = None
try:
    first()
except ValueError as e:
    kept = e
usys.print_exception(kept)
try:
    raise kept
except ValueError as e:
    usys.print_exception(e)
usys.print_exception(TypeError("never raised", 1))
