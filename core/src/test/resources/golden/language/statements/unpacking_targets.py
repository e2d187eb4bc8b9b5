# Assignment to many targets: nested, starred, attributes, items, chained.
a, (b, (c, d)), e = 1, (2, (3, 4)), 5
print(a, b, c, d, e)
first, *rest = [1, 2, 3]
*init, last = "abc"
head, *middle, tail = range(6)
print(first, rest, init, last, head, middle, tail)
(x, *y), z = [1, 2, 3], 4
print(x, y, z)


class O:
    pass


o, l, d = O(), [0, 0, 0], {}
o.x, l[1], d["k"] = "attr", "item", "key"
print(o.x, l, d)
a = b = c = []
a.append(1)
print(b, c is a)
x, y = y, x
print(x, y)
l[0], l[1], l[2] = l[2], l[0], l[1]
print(l)
l[1:] = [7, 8, 9]
print(l)
[p, q] = 1, 2
(r,) = [3]
print(p, q, r)
for i, (j, *k) in [(1, "ab"), (2, "cde")]:
    print(i, j, k)
*none, only = [1]
print(none, only)
for bad in (
    "a, b = 1, 2, 3",
    "a, b = [1]",
    "a, *b = []",
    "a, b = 5",
    "(a, b), c = 1, 2",
    "a, b = {}",
    "a, b, *c = iter([1])",
):
    try:
        exec(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
