# raise with a class, an instance, `from`, nothing, and what is no exception.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, "|", e)


def raise_it(x):
    raise x


for x in (
    ValueError,
    ValueError(),
    ValueError("text"),
    ValueError("a", 2),
    KeyError("k"),
    OSError(5),
    OSError(5, "text"),
    5,
    "text",
    None,
    int,
    int(5),
    ValueError("x").args,
):
    attempt(lambda: raise_it(x))


def from_other():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise RuntimeError("wrapped") from e


def from_none():
    raise RuntimeError("plain") from None


def bare():
    raise


attempt(from_other)
attempt(from_none)
attempt(bare)
try:
    from_other()
except RuntimeError as e:
    print(hasattr(e, "__cause__"), hasattr(e, "__context__"), hasattr(e, "__traceback__"))
