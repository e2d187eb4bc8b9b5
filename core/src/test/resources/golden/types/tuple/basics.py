# Tuples: making, indexing, operators, nothing to change.
t = (1, 'a', 2.5)
print(t, (), (1,), 1, 2, tuple(), tuple([1, 2]), tuple('ab'), tuple(range(3)), tuple({1: 2}), tuple(x * x for x in (1, 2)), tuple((1,)) , len(t))
print(t[0], t[-1], t[1:], t[:-1], t[::2] if False else t[:2], t[5:], t + (4,), t * 2, 2 * (0,), t * 0, 'a' in t, 9 in t, t.count('a'), t.index(2.5), t == (1, 'a', 2.5), t != ())
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (1,), (2,) > (1, 9), (1, 2) == [1, 2], ((1, 2), 3) == ((1, 2), 3), hash((1, 'a')) == hash((1, 'a')), {(1, 2): 'k'}[(1, 2)], (1, 2)[True])
u = t
u += (9,)
print(t, u, u is t, tuple(t) is t, (t[0],) + t[1:] == t, min((3, 1)), sorted((3, 1)), list(reversed((1, 2))), () is ())
a, b = b, a = 1, 2
print(a, b)
for f in (lambda: t[3], lambda: t[-4], lambda: t['a'], lambda: t[1.0], lambda: t + [1], lambda: t + 1, lambda: t * 'a', lambda: t < 1, lambda: t < [1], lambda: (1, 'a') < (1, 2), lambda: t.index(9), lambda: t.append(1), lambda: tuple(5), lambda: tuple(1, 2), lambda: hash(([],)), lambda: t(), lambda: t.count(), lambda: t[::2], lambda: t[::-1], lambda: t[2:0:-1]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for statement in ('t[0] = 1', 'del t[0]', 't[0:1] = ()', 't.x = 1', 'a, b = t', 'a, b, c, d = t'):
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
