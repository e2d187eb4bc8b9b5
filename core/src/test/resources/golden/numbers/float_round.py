# round(): half to even, to digits, of ints.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999, 2.675, 1e10 + 0.5, -2.51):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1))
print(round(1234, 2), round(1234, -1), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1))
print(round(5), round(True), round(123456789012345678901, -3))
for x in (float('inf'), float('-inf'), float('nan')):
    try:
        print(round(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
