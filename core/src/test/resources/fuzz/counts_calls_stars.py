# *args and **kwargs, in the definition and in the call.
def f(*args, **kwargs):
    return args, sorted(kwargs.items())


def g(a, *rest, key=None, **more):
    return a, rest, key, len(more)


t = (1, 2)
d = {"x": 1, "y": 2}
print(f())
print(f(0, *t))
print(f(*t, **d))
print(f(0, z=3, *t, **d))
print(g(*t, key=5))
print(g(9, **{"key": 1, "other": 2}))
print(g(*[1], **dict()))
print("{}-{}".format(*t))
print(max(*[3, 1, 2]))
