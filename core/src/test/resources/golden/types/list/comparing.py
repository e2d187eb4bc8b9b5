# Lists compare item by item, then by length.
for a, b in (([], []), ([1], [1]), ([1], [2]), ([1, 2], [1]), ([1, 2], [1, 3]), ([], [1]), ([1.0, True], [1, 1]), ([[1], 2], [[1], 3]), (['a'], ['b'])):
    print(a, b, a == b, a != b, a < b, a <= b, a > b, a >= b)
print([1] == (1,), [1] == 1, [] == None, [[]] == [[]], [1, 2] is [1, 2], [None] == [None], [float('nan')] == [float('nan')])
x = [1]
x.append(x)
print(x[1] is x, x[1][1][0], len(x))
for f in (lambda: [1] < ['a'], lambda: [1] < 1, lambda: [1] < (1,), lambda: [None] < [None, 1], lambda: [None] < [1], lambda: [1j] < [2j]):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
