def g(n):
    x = yield
    y = yield x, n
    z = yield from h(y)
    return z
k = lambda: (yield)
