# A frozenset is a set that cannot change, so it may be a key.
f, s = frozenset([1, 2, 3]), {2, 3, 4}
print(f, frozenset(), frozenset('a'), f == {1, 2, 3}, {1, 2, 3} == f, f | s, s | f, f & s, s & f, f - s, s - f, f ^ s)
print(type(f | s), type(s | f), type(f.union(s)), type(s.union(f)), type(f.copy()), f.copy() is f, type(f & s))
print(f <= s, f > {1}, f.issubset({1, 2, 3, 4}), f.isdisjoint([9]), f.union([7]), f.intersection([1]), f.difference([1]), f.symmetric_difference([1, 9]), 2 in f, len(f), sorted(f), bool(frozenset()))
print({f: 'key'}[frozenset([3, 2, 1])], f in {f}, frozenset([f]) == {f}, hash(f) == hash(frozenset([1, 2, 3])), {frozenset([1]), frozenset([1])} == {frozenset([1])}, isinstance(f, set), isinstance(s, frozenset))
for case in (lambda: f.add(1), lambda: f.remove(1), lambda: f.discard(1), lambda: f.pop(), lambda: f.clear(), lambda: f.update([1]), lambda: f.difference_update([1]), lambda: frozenset(5), lambda: frozenset([[]]), lambda: frozenset(1, 2), lambda: f + f, lambda: f[0], lambda: f | [1]):
    try:
        print(case())
    except Exception as e:
        print(type(e).__name__, e)
g = f
g |= {9}
print(g, f, g is f, type(g))
