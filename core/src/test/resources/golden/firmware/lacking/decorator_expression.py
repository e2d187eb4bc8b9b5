d = [lambda f: f]


@d[0]
def f():
    pass
