# Deleting and adding while a table grows and shrinks; nothing is lost.
d = {}
for i in range(60):
    d[i * 37 % 101] = i
    if i % 3 == 2:
        del d[(i - 1) * 37 % 101]
print(len(d), sum(d), sum(d.values()), sorted(d)[:5], sorted(d)[-5:])
for key in list(d):
    if key % 2:
        d.pop(key)
print(len(d), all(key % 2 == 0 for key in d), d.get(0), d.get(74))
for i in range(200):
    d['k%d' % i] = i
for i in range(0, 200, 2):
    del d['k%d' % i]
print(len(d), sum(v for k, v in d.items() if isinstance(k, str)), d['k199'], 'k198' in d)
d.clear()
for i in range(10):
    d[i] = d
print(len(d), d[0] is d, d[9][8][7] is d)
count = {}
for c in 'mississippi':
    count[c] = count.get(c, 0) + 1
print(sorted(count.items()), sorted(count, key=lambda c: (-count[c], c)))
groups = {}
for w in ('ab', 'c', 'de', 'f', 'ghi'):
    groups.setdefault(len(w), []).append(w)
print(sorted(groups.items()), {v: k for k, v in {'x': 1, 'y': 2}.items()} == {1: 'x', 2: 'y'})
