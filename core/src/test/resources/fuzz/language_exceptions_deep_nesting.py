# try within try within loops, as deep as code gets.
log = []


def f(n):
    try:
        log.append("enter %d" % n)
        try:
            if n == 0:
                raise KeyError("bottom")
            f(n - 1)
        except ValueError as e:
            log.append("value at %d" % n)
            raise KeyError("from %d" % n)
        except KeyError as e:
            log.append("key at %d: %s" % (n, e.args[0]))
            raise ValueError("from %d" % n)
        else:
            log.append("else %d" % n)
    finally:
        log.append("finally %d" % n)


try:
    f(3)
except Exception as e:
    print(repr(e))
for line in log:
    print(line)


def many():
    for a in range(2):
        try:
            for b in range(2):
                try:
                    for c in range(2):
                        try:
                            if (a, b, c) == (1, 0, 1):
                                return a, b, c
                            if c:
                                break
                        finally:
                            print(a, b, c, end="; ")
                finally:
                    print("b", b, end="; ")
        finally:
            print("a", a)


print(many())
