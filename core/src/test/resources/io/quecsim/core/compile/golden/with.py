with a as b, c:
    d
def f():
    with a as b.c:
        return 1
