# A loop over a list looks at it anew each time.
x = [1, 2, 3, 4, 5]
seen = []
for v in x:
    seen.append(v)
    if v == 2:
        x.remove(2)
print(seen, x)
x = [1, 2, 3]
seen = []
for v in x:
    seen.append(v)
    if len(x) < 6:
        x.append(v * 10)
print(seen, x)
x = [1, 2, 3, 4]
for v in x:
    x.pop()
print(v, x)
x = [3, 1, 2]
for v in x[:]:
    x.insert(0, v)
print(x)
it = iter(x)
next(it)
x.clear()
print(list(it), next(iter([9])))
x = [1, 2, 3]
e = enumerate(x)
print(next(e))
x[1] = 'new'
print(next(e), list(e))
z = zip(x, x[1:])
x[0] = 'late'
print(list(z), list(map(lambda v: v, x)))
