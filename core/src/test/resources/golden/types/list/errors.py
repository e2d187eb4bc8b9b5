# Every complaint of a list.
x = [1, 2, 3]
cases = (
    lambda: x[3], lambda: x[-4], lambda: x['a'], lambda: x[1.0], lambda: x[None], lambda: x[1, 2], lambda: [].pop(), lambda: x.pop(5), lambda: x.pop('a'), lambda: x.pop(1, 2), lambda: x.remove(9), lambda: x.index(9), lambda: x.index(1, 1), lambda: x.index(3, 0, 2), lambda: x.append(), lambda: x.append(1, 2), lambda: x.extend(5), lambda: x.extend(), lambda: x.extend(None), lambda: x.insert(1), lambda: x.remove(), lambda: x.nothing,
    lambda: x + 1, lambda: x + (1,), lambda: x + 'a', lambda: 1 + x, lambda: x - x, lambda: x * x, lambda: x * 1.5, lambda: x < 1, lambda: x < (1,), lambda: 'a' < x, lambda: x(), lambda: hash(x), lambda: -x, lambda: {x: 1}, lambda: {x}, lambda: list(5), lambda: list(1, 2), lambda: list(None), lambda: x[0:1:0], lambda: x['a':], lambda: x[:1.5], lambda: x.sort(1), lambda: x.sort(foo=1), lambda: [1, 'a'].sort(), lambda: [1].sort(key=5), lambda: x.copy(1), lambda: int(x), lambda: x.sort(None),
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
for statement in ('x[3] = 1', 'x["a"] = 1', 'del x[3]', 'del x["a"]', 'x[0:1] = 5', 'x[::2] = [1]', 'x[::0] = []', 'x.y = 1', 'x += 1', 'x *= "a"', 'a, b = x', 'a, b, c, d = x'):
    try:
        exec(statement, {'x': [1, 2, 3]})
        print(statement, 'ok')
    except Exception as e:
        print(statement, type(e).__name__, e)
