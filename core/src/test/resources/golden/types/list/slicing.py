# Slices of lists with every step.
x = list(range(10))
for s in ((None, None, None), (2, 5, None), (-3, None, None), (None, -3, None), (5, 2, None), (100, None, None), (-100, 3, None), (None, None, 2), (1, None, 3), (None, None, -1), (7, 2, -2), (2, 7, -1), (-1, -5, -1), (None, 3, -3), (0, 10, 20), (9, None, -20)):
    a, b, c = s
    print(s, x[a:b] if c is None else x[a:b:c])
print(x[:] == x, x[:] is x, x[True:3], [][:], [][1:], [][::-1], [1][::-1], x[1:3] + x[7:], x[::3][::-1], x[2:][2:][2:])
copy = x[:]
copy[0] = 'changed'
print(x[0], copy[0], [row[:] for row in [[1, 2], [3]]])
