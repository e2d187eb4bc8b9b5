# map and filter are lazy.
def noisy(x):
    print('<%s>' % x, end='')
    return x * 2


m = map(noisy, [1, 2, 3])
print('made', next(m), list(m))
f = filter(lambda x: noisy(x) > 2, [1, 2, 3])
print('made', next(f), list(f))
print(list(map(str, range(3))), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(int, '123')), list(map(max, [1, 5], [4, 2])), list(map(None.__class__, [])), list(map(len, ['a', 'bb'])), sum(map(ord, 'ab')))
print(list(filter(None, [0, 1, '', 'a', None, [], [0]])), list(filter(str.isdigit, 'a1b2')), list(filter(lambda x: x % 2, range(6))), ''.join(filter(lambda c: c != '-', '1-2-3')))
print(iter(m) is m, type(m), type(f), list(map(lambda *a: a, 'ab', 'cd', 'ef')), list(zip(map(abs, [-1]), filter(None, [5]))))
for g in (lambda: map(), lambda: map(abs), lambda: map(abs, 5), lambda: list(map(5, [1])), lambda: list(map(None, [1])), lambda: list(map(lambda: 1, [1])), lambda: list(map(int, ['x'])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: filter(), lambda: len(m), lambda: m[0]):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
