# range: length, items, slices, membership, attributes.
for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(5, 2), range(-3, 3), range(1, 2, 100)):
    print(r, len(r), list(r), bool(r), r.start, r.stop, r.step, list(reversed(list(r))), sum(r))
r = range(0, 20, 3)
print(r[0], r[-1], r[1:3], r[::2], r[::-1], r[5:], r[:-2], r[10:20], list(r[4:1:-1]), 6 in r, 7 in r, 6.0 in r, 'a' in r, max(r), min(r), tuple(r[:2]))
print(r == r, range(3) == range(3), range(0) == range(2, 2), range(3) != range(4), type(r), [x for x in range(3) for y in range(x)], list(zip(range(3), range(10, 13))), list(enumerate(range(5, 7))))
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range('a'), lambda: range(1.0), lambda: range(None), lambda: r[7], lambda: r['a'], lambda: r[1.0], lambda: r + r, lambda: r * 2, lambda: r < r, lambda: hash(r), lambda: r.index(3), lambda: r.count(3), lambda: r(), lambda: range(2 ** 40), lambda: range(stop=3), lambda: next(r)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for statement in ('r[0] = 1', 'del r[0]', 'r.start = 1'):
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
