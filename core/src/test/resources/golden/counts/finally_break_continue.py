def f():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            out.append(i)
        finally:
            out.append("f")
    return out


def g():
    n = 0
    while True:
        n += 1
        try:
            try:
                if n < 3:
                    continue
                break
            finally:
                print("inner", n)
        finally:
            print("outer", n)
    return n


def swallow():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i


def in_except():
    for i in [1, 2, 3]:
        try:
            raise KeyError
        except KeyError:
            if i == 2:
                break
            continue
    return i


print(f(), g(), swallow(), in_except())
