# break and continue in finally, return in except and else, and what survives.
def continue_in_finally():
    out = []
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            out.append(i)
            continue
    return out


def break_in_finally():
    while True:
        try:
            return "never"
        finally:
            break
    return "after break"


def return_in_except():
    try:
        raise KeyError
    except KeyError:
        return "except"
    else:
        return "else"
    finally:
        print("finally 1")


def return_in_else():
    try:
        pass
    except KeyError:
        return "except"
    else:
        return "else"
    finally:
        print("finally 2")


def raise_in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def raise_in_except():
    try:
        raise KeyError("first")
    except KeyError as e:
        raise ValueError("second after %r" % e)
    finally:
        print("finally 3")


for f in (return_in_except, return_in_else, raise_in_finally, raise_in_except):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
for f in (continue_in_finally, break_in_finally):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
