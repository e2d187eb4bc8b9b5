def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "done"


def echo():
    got = None
    while True:
        got = yield got
        if got is None:
            return


print([i for i in count(4)])
try:
    list(count(2))
except StopIteration as e:
    print("a native consumer passes on", e.value)
g = echo()
next(g)
print(g.send(1), g.send("x"))
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value)
g = count(2)
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
try:
    next(g)
except StopIteration as e:
    print(e.value)
for x in count(3):
    if x == 1:
        break


def plain(n):
    yield from range(n)


print(sum(plain(10)), max(plain(5)), tuple(plain(2)), 3 in plain(5))
a, b, c = plain(3)
print(a, b, c)
