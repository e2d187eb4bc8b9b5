# Which except clause takes an exception: classes, tuples, order, and what is no class.
class Mine(KeyError):
    pass


def which(e):
    try:
        raise e
    except (ValueError, TypeError) as x:
        return "value or type"
    except Mine:
        return "mine"
    except LookupError:
        return "lookup"
    except ArithmeticError:
        return "arithmetic"
    except Exception:
        return "other"
    except BaseException:
        return "base"


for e in (
    ValueError(),
    TypeError,
    Mine(1),
    KeyError(),
    IndexError(),
    ZeroDivisionError(),
    OverflowError,
    OSError(2),
    NotImplementedError(),
    UnicodeError(),
    StopIteration(),
    SystemExit(),
    KeyboardInterrupt(),
    GeneratorExit(),
    AssertionError(),
    MemoryError(),
    RuntimeError(),
):
    print(type(e).__name__ if not isinstance(e, type) else e.__name__, which(e))
for wrong in (5, "text", (int, ValueError), (), int):
    try:
        try:
            raise ValueError("v")
        except wrong:
            print("matched", wrong)
    except Exception as e:
        print(type(e).__name__, e)
