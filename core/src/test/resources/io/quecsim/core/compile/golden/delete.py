del a, b.c, d[0]
def f(x):
    del x
    def g():
        return x
