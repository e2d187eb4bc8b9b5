# Shifts: to the right rounds down, far shifts leave 0 or -1, negative and absurd counts raise.
for n in (1, -1, 5, -5, 255, 1 << 40, -(1 << 40), (1 << 70) + 1):
    print(n, [n >> s for s in (0, 1, 2, 31, 32, 40, 41, 100)])
    print(n, [n << s for s in (0, 1, 29, 30, 31, 33)])
a = 1
a <<= 35
print(a)
a >>= 33
print(a, 1 << True, 4 >> True, True << 4)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: (1 << 70) << -1, lambda: (1 << 70) >> -1, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 1 >> 'a'):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
n = 10 ** 20
for value, f in ((1, lambda v: v >> n), (-1, lambda v: v >> n), (1, lambda v: v << n), (n, lambda v: v >> n)):
    try:
        print(f(value))
    except OverflowError as e:
        print('OverflowError', e)
