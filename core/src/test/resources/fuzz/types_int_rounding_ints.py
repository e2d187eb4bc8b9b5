# round of ints: digits to the left, half to even.
print([round(n) for n in (0, 5, -5, 2 ** 70)])
print([round(n, -1) for n in (5, 15, 25, 35, 24, 26, -5, -15, -25, 1234, 99, 95, 105)])
print([round(1234567, -d) for d in range(9)], [round(-1234567, -d) for d in range(9)])
print(round(12345, 0), round(12345, 2), round(12345, True), round(True), round(True, -1))
for f in (lambda: round('a'), lambda: round(None), lambda: round([]), lambda: round(1, 'a'), lambda: round(), lambda: round(1, 2, 3), lambda: round(1j)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
