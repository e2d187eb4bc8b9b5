# Names used before they are assigned: locals and globals give different texts.
def before():
    print(v)
    v = 1


def deleted():
    w = 1
    del w
    return w


def branch(flag):
    if flag:
        z = "assigned"
    return z


def deleted_twice():
    q = 1
    del q
    del q


def in_except():
    try:
        raise ValueError(5)
    except ValueError as e:
        pass
    return e


def loop_never():
    for i in []:
        pass
    return i


def augmented():
    n += 1


for f in (before, deleted, lambda: branch(False), deleted_twice, in_except, loop_never, augmented):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, e)
print(branch(True))
try:
    nowhere
except NameError as e:
    print(repr(e))
