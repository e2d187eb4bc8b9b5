s = {1, 2, 3}
t = {3, 4}
print(s | t, s & t, s - t, s ^ t, s < t, s <= s, s < s, s > {1}, s >= t, s == {3, 2, 1}, s != t)
print(s.union([9]), s.intersection([1, 9]), s.difference([1], [2]), s.symmetric_difference([1, 7]))
print(s.isdisjoint([7]), s.issubset([1, 2, 3, 4]), s.issuperset([1]))
u = s.copy()
u.add(9)
u.discard(1)
u.discard(100)
u.update([5], (6,))
print(u, len(u), 9 in u)
u.intersection_update([9, 5])
u.symmetric_difference_update([9, 10])
u.difference_update([10])
print(u)
u |= {1}
u ^= {1, 2}
u -= {2}
u &= {5}
print(u)
f = frozenset("abc")
print(len(f), "a" in f, f == frozenset(["c", "b", "a"]), f | {1} == {1} | f, type(f | {1}), type(f & {"a"}))
print(hash(f) == hash(frozenset("cba")), {f: 1}[frozenset("abc")], frozenset() == set())
g = f
g |= {1}
print(g is f, len(g), len(f))
for m in ("add", "clear", "pop", "remove", "update"):
    print(m, hasattr(f, m), hasattr(s, m))
print(set(), frozenset(), {None}, set([1, 1]), set("aa"))
try:
    {[]}
except TypeError as e:
    print(e)
try:
    hash(set())
except TypeError as e:
    print(e)
