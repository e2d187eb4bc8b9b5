t = (1, 2, 3)
print(t, (), (1,), t + (4,), t * 2, 2 * t, t[1:], t[-1], t[:0])
print(t == (1, 2, 3), t < (1, 2, 4), t != (1,), t > (1, 2), hash(t) == hash((1, 2, 3)))
print(t.index(2), t.count(3), 2 in t, tuple("ab"), tuple(t) is t, tuple([1]))
a = t
a += (9,)
print(a, t, a is t, len(a))
d = {(1, 2): "x", (): "y"}
print(d[(1, 2)], d[()])
print(((1, 2), [3]), ("a",), (None,))
for i, x in enumerate(t):
    print(i, x, end=";")
print()
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
