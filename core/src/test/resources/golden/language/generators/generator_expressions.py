# Generator expressions: lazy, once only, first iterable at once.
def note(x):
    print("see", x)
    return x


g = (note(x) * 2 for x in [1, 2, 3])
print("made")
print(next(g), next(g))
print(list(g), list(g))
print(sum(x * x for x in range(4)), max((x % 3, x) for x in range(6)))
print(",".join(str(x) for x in "ab"))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (x for y in [[1, 2], [3]] for x in y if x != 2)
print(list(g))
n = 10
g = (n + x for x in range(2))
n = 20
print(list(g))
print(list((a, b) for a in range(2) for b in range(a + 1)))
print(dict((k, len(k)) for k in ("a", "bb")), {x for x in (1, 1)}, type(g))
print(any(note(x) for x in [0, 5, 6]))
