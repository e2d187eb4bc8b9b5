# Every method of a set.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print({3} <= a, {3} < a, a <= a, a < a, a >= {1}, a > {1}, a == {4, 3, 2, 1}, a != b, a.issubset(b), {3}.issubset(a), a.issuperset({1, 2}), a.isdisjoint({9}), a.isdisjoint(b))
print(a.add(9), a, a.add(9), len(a), a.discard(9), a, a.discard(100), a.remove(4), a, a.copy() == a, a.copy() is a)
print(a.update([7, 8]), a, a.update('x'), len(a), a.difference_update([7, 8, 'x']), a, a.intersection_update([1, 2, 99]), a, a.symmetric_difference_update([2, 3]), a, a.clear(), a)
print(set(), set('hello') == {'h', 'e', 'l', 'o'}, set([1, 1.0, True]), set(range(3)), set({1: 2}), {x % 3 for x in range(10)}, len({1, '1', (1,)}), bool(set()), bool({0}))
print(a.union([1], (2,)) if False else a.union([1]), {1, 2}.union('a') == {1, 2, 'a'}, {1, 2, 3}.intersection([2, 3], [3]) if False else {1, 2, 3}.intersection([2, 3]), {1, 2, 3}.difference([1], [2]), sorted({3, 1, 2}), sum({1, 2}), max({5, 7}))
s = {1, 2}
t = s
t |= {3}
t &= {2, 3}
t -= {2}
t ^= {9}
print(s, t, s is t)
p = {5}
print(p.pop(), p)
