# enumerate and zip: starts, unequal lengths, what they share.
print(list(enumerate('abc')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('ab', start=-1)), list(enumerate(iterable='a')), dict(enumerate('xy')), list(enumerate(enumerate('a'))))
print(list(zip()), list(zip('abc')), list(zip('abc', [1, 2])), list(zip([1, 2, 3], 'abc', (True, None))), list(zip([], 'a')), dict(zip('ab', range(2))), list(zip(*[(1, 'a'), (2, 'b')])))
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it))
it = iter([1, 2, 3])
z = zip(it, 'a')
print(next(z), list(z), list(it))
e = enumerate('ab')
print(iter(e) is e, next(e), next(e))
for i, (a, b) in enumerate(zip('xy', 'pq')):
    print(i, a, b)
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], 'a'), lambda: enumerate([], 1, 2), lambda: zip(5), lambda: zip([], 5), lambda: len(zip()), lambda: zip()[0], lambda: next(e), lambda: next(zip()), lambda: zip(a=1), lambda: enumerate('a', 1.5), lambda: enumerate('a', 2 ** 40)):
    try:
        print(f())
    except Exception as e2:
        print(type(e2).__name__, e2)
