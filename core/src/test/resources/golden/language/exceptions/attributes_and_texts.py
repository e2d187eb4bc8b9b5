# args, value, errno, str and repr of built-in exceptions.
for e in (
    Exception(),
    Exception(1),
    Exception("one"),
    Exception("one", 2, None),
    KeyError("key"),
    KeyError(("a", 1)),
    IndexError("list index out of range"),
    StopIteration(),
    StopIteration(5),
    OSError(2),
    OSError(110),
    OSError(2, "text"),
    OSError("text"),
    OSError(99999),
    SystemExit(3),
    AssertionError("why"),
    NotImplementedError("todo"),
    UnicodeError("bad"),
):
    print(repr(e), "|", str(e), "|", e.args)
print(StopIteration(5).value, StopIteration().value)
print(OSError(5).errno if hasattr(OSError(5), "errno") else "no errno", OSError(5).args[0])
e = ValueError("x")
for f in (
    lambda: setattr(e, "extra", 1),
    lambda: e.extra,
    lambda: e.value,
    lambda: ValueError(k=1),
    lambda: e == ValueError("x"),
    lambda: bool(e),
    lambda: isinstance(e, ValueError),
    lambda: e.args + (1,),
    lambda: str(ValueError("%d percent")),
):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
