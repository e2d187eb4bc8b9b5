# any, all and sum stop early or not, and take any iterable.
def look(*values):
    for v in values:
        print(v, end=' ')
        yield v


print(any(look(0, '', 5, 6)))
print(all(look(1, 'a', 0, 7)))
print(any([]), all([]), any('a'), all(''), any({0: 1}), all({0}), any(range(2)), all(range(2)), all(x < 5 for x in range(5)), any(x > 5 for x in range(5)))
print(sum([]), sum([1, 2, 3]), sum((1.5, 2)), sum(range(101)), sum([1], 10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([True, False, True]), sum(x * x for x in range(4)), sum({1: 'a', 2: 'b'}), sum([2 ** 40, 1]), sum(b'ab'), sum([1j, 2]), sum([], 'start'))
for f in (lambda: any(5), lambda: all(None), lambda: any(), lambda: all(1, 2), lambda: sum(5), lambda: sum(['a']), lambda: sum(['a'], ''), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([None]), lambda: sum([[]]), lambda: sum('ab'), lambda: sum([1], start=2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
