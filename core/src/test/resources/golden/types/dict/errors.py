# Every complaint of a dict.
d = {1: 2}
cases = (
    lambda: d[2], lambda: d['a'], lambda: d[None], lambda: d[[]], lambda: d[{}], lambda: d[(1, [])], lambda: {}.popitem(), lambda: d.pop(9), lambda: d.pop('z'), lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get([]), lambda: d.setdefault(), lambda: d.setdefault([]), lambda: [] in d, lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1,)]), lambda: d.update([(1, 2, 3)]), lambda: d.update(None), lambda: d.update({}, {}), lambda: d.fromkeys(5), lambda: d.fromkeys(), lambda: d.nothing, lambda: d.has_key(1),
    lambda: dict(5), lambda: dict([1]), lambda: dict(None), lambda: dict({}, {}), lambda: dict(['abc']), lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {set(): 1}, lambda: {bytearray(): 1}, lambda: d + d, lambda: d | d, lambda: d < d, lambda: d * 2, lambda: d(), lambda: d[1:2], lambda: hash(d), lambda: int(d), lambda: -d, lambda: reversed(d), lambda: d.keys()[0], lambda: len(d.keys()), lambda: d.keys() + 1, lambda: d.copy(1),
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
for statement in ('del d[9]', 'd[[]] = 1', 'd.x = 1', 'd += {}', 'd[1] += "a"', 'd[9] += 1', 'a, b = d'):
    try:
        exec(statement)
        print(statement, 'ok')
    except Exception as e:
        print(statement, type(e).__name__, e)
