# What operators, subscripts, calls and attributes say when they cannot.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def inplace(a, b):
    a += b
    return a


def inplace_mul(a, b):
    a *= b
    return a


class I:
    def __radd__(self, o):
        return "radd"


t(lambda: inplace_mul((1,), 2))
t(lambda: inplace_mul([1], 2))
t(lambda: inplace(1, I()))
t(lambda: 1 + I())
t(lambda: inplace(1, "a"))
t(lambda: [1] + 1)
t(lambda: {1: 2} + 1)
t(lambda: [1] < 1)
t(lambda: 1 in 5)
t(lambda: "a" in 5)
t(lambda: -[])
t(lambda: {[]: 1})
t(lambda: hash([]))
t(lambda: hash({}))
t(lambda: [1][1.0])
t(lambda: [1][5])
t(lambda: (1,)["a"])
t(lambda: {}[5])
t(lambda: 5[0])
t(lambda: None.x)
t(lambda: int.x)
t(lambda: len(5))
t(lambda: 5())
t(lambda: [].append())
t(lambda: [].append(1, 2))
t(lambda: [].sort(1))
t(lambda: iter(5))
t(lambda: next(5))
t(lambda: {1, 2} | [1])
t(lambda: {1, 2} < [1])
t(lambda: [1] in {"a": 1})
t(lambda: [1] in {1: 1})
t(lambda: [1].index(5))
t(lambda: [1].remove(5))
t(lambda: {}.popitem())
t(lambda: set().pop())
t(lambda: {1}.remove(5))
t(lambda: [1, 2, 3][::0])
t(lambda: (1, 2, 3)[::2])
t(lambda: {}.update([1]))
t(lambda: {}.update([(1, 2, 3)]))
t(lambda: [1] + (2,))
t(lambda: (1,) + [2])
t(lambda: isinstance(1, 5))
t(lambda: issubclass(1, int))
t(lambda: [].pop())
t(lambda: [1, 2].pop(7))
t(lambda: list.append(1, 2))
t(lambda: range(1, 2, 0))
t(lambda: range(3)[5])
t(lambda: frozenset([1]).add(2))
t(lambda: list(1, 2))
t(lambda: dict(1, 2))
t(lambda: list(a=1))
t(lambda: type(1, 2))
t(lambda: type("A", (print,), {}))
t(lambda: type("A", (list, dict), {}))
t(lambda: type(None)())
t(lambda: setattr([], "x", 1))
t(lambda: delattr(int, "x"))
t(lambda: object().x)
t(lambda: ~None)
t(lambda: not None)
