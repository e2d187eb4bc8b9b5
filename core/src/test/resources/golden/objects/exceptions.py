def t(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, repr(e), e.args)


def r(e):
    raise e


t(lambda: r(ValueError))
t(lambda: r(ValueError()))
t(lambda: r(ValueError("a")))
t(lambda: r(ValueError("a", 2)))
t(lambda: r(ValueError(ValueError("x"))))
t(lambda: r(OSError(2)))
t(lambda: r(OSError(110)))
t(lambda: r(OSError(9999)))
t(lambda: r(OSError("text")))
t(lambda: r(OSError(2, "x")))
t(lambda: r(KeyError("k")))
t(lambda: r(StopIteration(3)))
t(lambda: r(SystemExit(3)))
t(lambda: r(5))
t(lambda: r(int))
print(StopIteration(3).value, StopIteration().value, StopIteration(1, 2).value)
for e, bases in (
    (KeyError, (LookupError, Exception, BaseException)),
    (IndexError, (LookupError,)),
    (ZeroDivisionError, (ArithmeticError,)),
    (OverflowError, (ArithmeticError,)),
    (NotImplementedError, (RuntimeError,)),
    (IndentationError, (SyntaxError,)),
    (UnicodeError, (ValueError,)),
    (KeyboardInterrupt, (BaseException,)),
    (GeneratorExit, (BaseException,)),
    (SystemExit, (BaseException,)),
    (StopAsyncIteration, (Exception,)),
):
    print(e, [issubclass(e, b) for b in bases], issubclass(e, Exception))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as e:
    print(e)
try:
    {}["x"]
except (IndexError, LookupError) as e:
    print(repr(e))
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    raise ValueError("keep")
except ValueError as e:
    saved = e
print(saved)
try:
    print(e)
except NameError as x:
    print("gone")


def f():
    try:
        return "try"
    finally:
        print("finally")


print(f())
try:
    assert 1 == 2, "why"
except AssertionError as e:
    print(repr(e))
try:
    assert False
except AssertionError as e:
    print(repr(e))
