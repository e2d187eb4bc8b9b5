# iter and next as functions; 1.13 on the device has no default for next and no sentinel for iter.
it = iter([1, 2])
print(next(it), next(it), iter(it) is it, type(it), list(it))
for thing in ([1], (1,), 'a', b'a', {1: 2}, {1}, range(1), bytearray(b'a'), zip([1]), map(abs, [1]), enumerate('a'), (x for x in [1])):
    print(type(thing), next(iter(thing)), end=' ')
print()
for f in (lambda: next(it), lambda: next(it, 'default'), lambda: next(), lambda: next([]), lambda: next(5), lambda: iter(), lambda: iter(5), lambda: iter(None), lambda: iter([], 5), lambda: iter(lambda: 1, 1), lambda: it.send(1), lambda: len(it), lambda: it[0], lambda: it + it, lambda: it.__next__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def gen():
    yield 1
    return 'value'


g = gen()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
print(it.__next__ is not None, [].__iter__ if hasattr([], '__iter__') else 'lists have no __iter__')
