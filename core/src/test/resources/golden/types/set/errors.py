# Every complaint of a set.
s = {1}
cases = (
    lambda: set().pop(), lambda: s.remove(9), lambda: s.remove('a'), lambda: s.add([]), lambda: s.add({}), lambda: s.add({1}), lambda: s.add(), lambda: s.add(1, 2), lambda: [] in s, lambda: set(5), lambda: set([[]]), lambda: set(1, 2), lambda: set(None), lambda: {[]}, lambda: {{}}, lambda: {{1}}, lambda: hash(s), lambda: {s: 1}, lambda: s | [1], lambda: s & 'a', lambda: s - 5, lambda: s ^ None, lambda: s + s, lambda: s * 2, lambda: s < [1], lambda: s <= 5, lambda: s == [1], lambda: s[0], lambda: s(), lambda: s.update(5), lambda: s.update([[]]), lambda: s.union(5), lambda: s.intersection(5), lambda: s.difference(5), lambda: s.issubset(5), lambda: s.isdisjoint(None), lambda: s.nothing, lambda: -s, lambda: s.copy(1), lambda: s.discard([]), lambda: s.union([1], [2]), lambda: s.intersection([1], [2]), lambda: s.issubset(), lambda: s.symmetric_difference(5), lambda: reversed(s), lambda: s.pop(1),
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
for statement in ('del s[0]', 's[0] = 1', 's |= [1]', 's -= 5', 's.x = 1', 's += {1}', 's &= None', 'a, b = s'):
    try:
        exec(statement)
        print(statement, 'ok')
    except Exception as e:
        print(statement, type(e).__name__, e)
