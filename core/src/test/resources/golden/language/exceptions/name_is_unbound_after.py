# The name of `except ... as e` is deleted at the end of the clause.
e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    print("inside", repr(e))
try:
    print(e)
except NameError as n:
    print("gone", n)


def f():
    try:
        raise KeyError(1)
    except KeyError as e:
        kept = e
    try:
        return e
    except NameError as n:
        return repr(n), repr(kept)


print(f())


def deleted_inside():
    try:
        raise KeyError(2)
    except KeyError as e:
        del e
    return "ok"


print(deleted_inside())


def loop():
    out = []
    for i in range(3):
        try:
            raise IndexError(i)
        except IndexError as e:
            out.append(e.args[0])
            continue
    return out


print(loop())


def early():
    try:
        raise IndexError("r")
    except IndexError as e:
        return repr(e)


print(early())
