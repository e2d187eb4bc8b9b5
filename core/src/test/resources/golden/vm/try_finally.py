# finally with fall through, return, break, continue and exceptions.
def f(how):
    log = []
    for i in range(3):
        try:
            log.append(i)
            if how == "break" and i == 1:
                break
            if how == "continue" and i == 1:
                continue
            if how == "return" and i == 1:
                return log
            if how == "raise" and i == 1:
                raise ValueError(how)
            log.append("body")
        except KeyError:
            log.append("never")
        finally:
            log.append("fin")
    else:
        log.append("else")
    return log


for how in ("", "break", "continue", "return"):
    print(how, f(how))
try:
    f("raise")
except ValueError as e:
    print("raised", e)


def override():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    for i in (1, 2):
        try:
            raise ValueError
        finally:
            break
    return "swallowed"


def nested():
    try:
        try:
            return "a"
        finally:
            print("inner")
    finally:
        print("outer")


def replaced():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def cont():
    n = 0
    while n < 3:
        n += 1
        try:
            if n == 2:
                raise OSError(n)
        except OSError as e:
            print("os", e.args)
            continue
        finally:
            print("f", n)
    return n


print(override(), swallow(), nested(), cont())
try:
    replaced()
except KeyError as e:
    print(e)
