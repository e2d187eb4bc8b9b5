# How floats are shown: 16 significant digits, an exponent from 1e16 and below 1e-4.
for x in (0.0, -0.0, 1.0, -2.5, 0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 100.0, 1e5, 123456.789):
    print(x, repr(x), str(x))
for x in (1e15, 1e16, 1e17, 1e20, 1e22, 123456789012345678.0, 1e100, 1.7976931348623157e308):
    print(x)
for x in (0.01, 0.001, 0.0001, 0.00001, 0.000123, 1e-7, 1e-10, 1e-100, 2.2250738585072014e-308):
    print(x)
print(float('inf'), float('-inf'), float('nan'))
print([1.5, 2.0], (0.5,), {1: 2.25})
