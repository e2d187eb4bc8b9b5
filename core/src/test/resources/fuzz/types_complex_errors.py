# What complex numbers cannot do.
cases = (
    lambda: 1j < 2j, lambda: 1j >= 1, lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j / 0, lambda: 0j ** -1, lambda: 1j & 1,
    lambda: ~1j, lambda: 1j << 1, lambda: 1j + 'a', lambda: 'a' + 1j, lambda: 1j[0], lambda: len(1j), lambda: 1 in 1j, lambda: complex('a'), lambda: complex(' 1 '), lambda: complex('1+2j'), lambda: complex('-3j'), lambda: complex('1+'), lambda: complex(None), lambda: complex([]), lambda: complex('1', 2),
    lambda: complex(1, 2, 3), lambda: (1j).conjugate(), lambda: (1j).foo, lambda: sorted([2j, 1j]), lambda: max(1j, 2j), lambda: '%d' % 1j, lambda: '%f' % 1j, lambda: '{:f}'.format(1j), lambda: [1][1j], lambda: range(1j),
)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
