# yield as an expression: in calls, conditions, assignments, displays and defaults of the surrounding function.
def gen():
    print("argument", (yield 1))
    x = yield
    print("assigned", x)
    y = [(yield 2), (yield 3)]
    print("list", y)
    if (yield 4):
        print("true was sent")
    z = (yield 5) or "default"
    print(z)
    a, b = yield 6
    print(a, b)
    d = {}
    d[(yield 7)] = yield 8
    print(d)
    return (yield 9)


g = gen()
sent = [None, "a", "b", "c", "d", True, None, "xy", "value", "key", "end"]
try:
    for s in sent:
        print("yields", g.send(s))
except StopIteration as e:
    print("returns", e.value)


def tuple_yield():
    yield 1, 2
    yield ()
    x = yield 3,
    yield x


g = tuple_yield()
print(next(g), next(g), next(g), g.send("s"))
