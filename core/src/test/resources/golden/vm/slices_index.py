# Items and slices of lists, tuples and dicts.
l = [1, 2, 3, 4]
t = (1, 2, 3)
d = {"a": 1}
print(l[0], l[-1], t[1], t[-3], d["a"])
print(l[1:3], t[:2], l[::2], l[::-1] if False else l[-2:])
l[0] = 10
l[-1] += 5
l[1:2] = [7, 8]
print(l)
del l[0]
del d["a"]
print(l, d)
for bad in (lambda: l[10], lambda: t[-4], lambda: d["x"], lambda: 5[0], lambda: l["a"]):
    try:
        bad()
    except (IndexError, KeyError, TypeError) as e:
        print(type(e).__name__)
d[1] = d[2] = 3
print(d[1], 2 in d, 5 in d, len(d))
i = 1
l[i] = l[i + 1] = i
print(l)
m = [[0] * 2 for _ in range(2)]
m[1][0] += 1
print(m)
