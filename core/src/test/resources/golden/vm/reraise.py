# Bare raise, in nested handlers and helpers.
def f():
    try:
        raise ValueError("v")
    except ValueError:
        try:
            raise KeyError("k")
        except KeyError:
            pass
        raise


try:
    f()
except ValueError as e:
    print("re", e)


def g():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b")
    except KeyError:
        raise


try:
    g()
except KeyError as e:
    print("re", e)


def none():
    raise


try:
    none()
except RuntimeError as e:
    print(e)


def loop():
    for i in range(2):
        try:
            try:
                raise OSError(i)
            except OSError:
                raise
        except OSError as e:
            print("loop", e.args)


loop()
