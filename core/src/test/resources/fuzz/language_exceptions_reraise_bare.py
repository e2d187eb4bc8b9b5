# A bare raise passes on the exception being handled.
def inner():
    raise ValueError("original")


def passes():
    try:
        inner()
    except ValueError:
        print("seen")
        raise


try:
    passes()
except ValueError as e:
    print("outer", e)


def nested():
    try:
        try:
            raise KeyError("a")
        except KeyError:
            try:
                raise ValueError("b")
            except ValueError:
                pass
            raise
    except Exception as e:
        return repr(e)


print(nested())


def in_function_called_by_handler():
    def helper():
        raise

    try:
        raise KeyError("handled")
    except KeyError:
        helper()


try:
    in_function_called_by_handler()
except Exception as e:
    print(repr(e))


def in_finally():
    try:
        raise ValueError("pending")
    except ValueError:
        try:
            raise
        finally:
            print("finally sees nothing of it")


try:
    in_finally()
except ValueError as e:
    print(repr(e))
