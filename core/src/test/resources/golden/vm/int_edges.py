# Small ints at their edges, division and shifts.
big = 1 << 30
print(big - 1, big, -big, -big - 1)
m = (1 << 29) - 1
print(m + m + 1, m + m + 2, (m + m + 1) * 2, -(m + m + 2))
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(1 << 40 >> 38, -1 >> 5, 5 >> 100, -5 >> 100, 1 << 0)
print(12345 * 12345, 123456 * 123456, -123456 * 123456)
print(6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 0xFF)
x = 1
for i in range(40):
    x *= 2
print(x, x // 3, x % 1000, x == 1 << 40, x > 5, 5 < x)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 << -1):
    try:
        f()
    except (ZeroDivisionError, ValueError) as e:
        print(repr(e))
print(2**10, 2**40, 7 / 2)
print(0xFFFFFFFF, -0x80000000, 0x3FFFFFFF + 1, -0x40000000 - 1)
