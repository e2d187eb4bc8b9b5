# Shifts, from small to big and back.
for n in (1, -1, 5, -5, 0x3fffffff, -0x40000000, 1 << 40, -(1 << 40)):
    print(n, [n << s for s in (0, 1, 2, 29, 30, 31, 32, 64)])
    print(n, [n >> s for s in (0, 1, 2, 29, 30, 31, 32, 64)])
print(0 << 1000, 1 << 200, (1 << 200) >> 199, -1 >> 1000, 1 >> 1000)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: (1 << 70) << -1, lambda: (1 << 70) >> -1):
    try:
        print(f())
    except ValueError as e:
        print('ValueError', e)
x = 3
x <<= 40
x >>= 38
print(x)
