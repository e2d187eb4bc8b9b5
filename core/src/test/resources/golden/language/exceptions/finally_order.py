# finally runs on every way out: end, return, break, continue, exception.
def note(*args):
    print(*args)


def by_return():
    try:
        return note("value") or 1
    finally:
        note("finally")


def override():
    try:
        return "from try"
    finally:
        return "from finally"


def swallow():
    try:
        raise ValueError
    finally:
        return "exception gone"


def loops():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append("f%d" % i)
    else:
        out.append("else")
    return out


def nested():
    try:
        try:
            return note("inner value")
        finally:
            note("inner finally")
    finally:
        note("outer finally")


def while_break():
    n = 0
    while True:
        try:
            n += 1
            if n > 2:
                break
        finally:
            note("n", n)
    return n


print(by_return(), override(), swallow(), loops(), nested(), while_break())
