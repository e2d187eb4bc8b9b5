def outer(a, b=1, *, c=2, d):
    n = 0
    def inner(x, *args, k, **kw):
        nonlocal n
        n += a + x
        global g
        g = n
        return lambda: (n, x)
    return inner
