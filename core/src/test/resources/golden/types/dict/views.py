# keys, values and items are views: they show the dict as it is now, and are walked, printed and searched.
d = {1: 'a', 2: 'b'}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, list(k), list(v), list(i), sorted(i), 1 in k, 9 in k, 'a' in v, (1, 'a') in i, (1, 'b') in i)
d[3] = 'c'
print(k, v, i, max(k), sum(k), ''.join(v), dict(i) == d, [x * 2 for x in k], len(list(i)), tuple(v))
for key, value in d.items():
    print(key, value, end='; ')
for key in d:
    print(key, d[key], end='; ')
print()
print(type(k), type(k) is type(v), k == k, k == d.keys(), iter(k) is k, bool(k), bool({}.keys()))
it = iter(d)
print(next(it), next(it), next(it))
try:
    next(it)
except StopIteration:
    print('end')
for f in (lambda: k[0], lambda: len(k), lambda: k + k, lambda: k & k, lambda: k.add(1), lambda: next(k), lambda: reversed(k), lambda: hash(k)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
