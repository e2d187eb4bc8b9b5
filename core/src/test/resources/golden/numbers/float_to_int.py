# int() of floats: towards zero, any size, but not inf or nan.
for x in (0.0, 0.9, -0.9, 1.5, -1.5, 1e9, 1e10, -1e10, 1e15, 123456789.987, 1e20, 2.0 ** 70, -1e25):
    print(x, int(x))
for x in (float('inf'), float('-inf'), float('nan')):
    try:
        print(int(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(float(1 << 30), float(1 << 62), float(1 << 100), float(10 ** 22), -float(10 ** 30))
print((1 << 100) / (1 << 98), 10 ** 30 / 10 ** 29, (1 << 70) / 3)
