# Stars in a decorator and in a call of its result.
def tag(*names):
    def mark(f):
        f2 = lambda: (names, f())
        return f2

    return mark


@tag(*"xy", *["z"])
def f():
    return 1


print(f())
