# Matching, else, nesting, the variable's end.
def f(x):
    try:
        if x == 0:
            raise ValueError("zero")
        if x == 1:
            raise KeyError("one")
        if x == 2:
            [][1]
        if x == 3:
            return "returned"
    except ValueError as e:
        return "value", e.args
    except (KeyError, OSError) as e:
        return "key", e.args
    except IndexError:
        return "index"
    else:
        return "else"


for i in range(5):
    print(i, f(i))


def g():
    try:
        try:
            raise ValueError(1)
        except KeyError:
            print("wrong")
    except ValueError as e:
        print("outer", e)
    try:
        e
    except NameError as e2:
        print("gone")


g()


class MyError(Exception):
    pass


class Sub(MyError):
    def __init__(self, code):
        self.code = code


try:
    raise Sub(7)
except MyError as e:
    print("my", e.code, e.args, isinstance(e, Sub))
try:
    raise MyError
except MyError as e:
    print(repr(e))
try:
    raise 5
except TypeError as e:
    print(e)
