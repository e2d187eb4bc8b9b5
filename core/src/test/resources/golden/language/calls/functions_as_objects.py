# Functions have a name, a type, can be compared, stored and given attributes or not.
def named(a, b):
    "doc"
    return a + b


alias = named
print(alias is named, alias.__name__, type(named))
print((lambda: 0).__name__, type(lambda: 0))


def gen():
    yield


print(type(gen), type(gen()), gen.__name__)
table = {"+": named, "max": max}
print(table["+"](1, 2), table["max"](1, 2))
print({named: "as key"}[alias], named == alias, named != len)
for f in (lambda: setattr(named, "x", 1), lambda: named.x, lambda: named.__doc__, lambda: len.__name__):
    try:
        print(f())
    except AttributeError as e:
        print(e)


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


print(compose(str, abs, int)("-5"), list(map(compose(lambda x: x + 1, len), ["", "ab"])))
