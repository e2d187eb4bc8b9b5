# +, *, +=, "in", truth, unpacking, lists in lists.
a = [1, 2]
b = a
b += [3]
print(a, a is b, a + [4], [0] + a, a * 2, 2 * a, a * 0, a * -1, a * True, [] + [], [[]] * 2)
b = b + [4]
print(a, b, a is b)
b += 'xy'
b += (5,)
b += range(2)
print(b)
print(1 in a, 9 in a, True in a, 2.0 in a, '1' in a, None in [None], [1] in [[1]], not [], bool([0]))
x, y, z = a
first, *rest = b
*most, last = b
p, *middle, q = b
print(x, y, z, first, rest, most, last, p, middle, q)
(i, j), k = [[1, 2], 3]
[m, n] = 'mn'
print(i, j, k, m, n)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
alias = [[0] * 3] * 2
alias[0][1] = 5
print(grid, alias, [v for row in grid for v in row], [[r[c] for r in grid] for c in range(3)])
