# Float operators; floor division and modulo take the divisor's sign.
for a in (7.5, -7.5, 0.0, 1e8):
    for b in (2.0, -2.0, 0.3):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
print(2.0 ** 10, 2 ** 0.5, 10.0 ** -3, 10 ** -2, (-2.0) ** 3, 4 ** -1, 0.0 ** 0)
print(abs(-1.5), +2.5, -2.5, not 0.0, bool(0.1))
print(1 + 2.5, 2.5 + 1, True + 0.5, 0.5 * True, 7 // 2.0, 7 % 2.5)
for f in (lambda: 1.0 / 0, lambda: 1 / 0.0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: divmod(1.0, 0)):
    try:
        print(f())
    except ZeroDivisionError as e:
        print('ZeroDivisionError', e)
for f in (lambda: 1.5 | 1, lambda: 1.5 << 1, lambda: 1.5 + 'a', lambda: ~1.5):
    try:
        print(f())
    except TypeError:
        print('TypeError')
