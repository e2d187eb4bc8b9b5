# int() of a float cuts towards zero, exactly, however big.
for x in (0.9, -0.9, 1.5, -1.5, 1e9, 1073741823.0, 1073741824.0, -1073741824.0, -1073741825.0, 2147483647.5, 2147483648.0, -2147483649.0, 4294967296.5, 1e10, 2.0 ** 53, 2.0 ** 62, 2.0 ** 63, -2.0 ** 63, 2.0 ** 64, 2.0 ** 100, -2.0 ** 100):
    print(x, int(x), int(x) == x)
print('%d %d %d' % (2.9, -2.9, 1e12), '%x' % int(255.9), [1, 2, 3][int(1.9)], range(int(2.5)))
for f in (lambda: [1, 2][1.0], lambda: range(2.0), lambda: 'a' * 2.0, lambda: hex(1.0), lambda: chr(65.0), lambda: bytes(2.0), lambda: '%x' % 1.5, lambda: [1, 2][0:1.0]):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
