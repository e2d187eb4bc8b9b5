# Beyond sixteen locals the numbers are written out.
def f(a, b, c, d, e):
    l1 = a
    l2 = b + l1
    l3 = c + l2
    l4 = d + l3
    l5 = e + l4
    l6 = l5 * 2
    l7 = l6 - 1
    l8 = l7 ^ 3
    l9 = l8 | 1
    l10 = l9 & 0xFF
    l11 = l10 + 1
    l12 = l11 + 1
    l13 = l12 + 1
    l14 = l13 + l1
    l15 = l14 + l2
    l16 = 0
    for l17 in range(4):
        l16 += l17 * l15
    l18, l19 = l16, l15
    del l14
    return l18 - l19, l12


print(f(1, 2, 3, 4, 5))
print(max(1, 2, 3), min([4, 5]), abs(-3), divmod(7, 2), pow(2, 5), round(2.5), sum((1, 2, 3)))
