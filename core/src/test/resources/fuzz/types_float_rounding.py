# round: half to even, digits to either side.
print([round(x) for x in (0.4, 0.5, 0.6, 1.5, 2.5, 3.5, -0.4, -0.5, -1.5, -2.5, 1e15 + 0.5)])
print([type(round(x)) for x in (1.5, 1)], type(round(1.5, 1)), type(round(1, 1)))
print([round(3.14159, d) for d in range(6)], [round(12345.678, -d) for d in range(7)])
print(round(2.5, 0), round(-2.5, 0), round(0.125, 2), round(0.375, 2), round(1e20), round(1.25, 1), round(-1.25, 1), round(1234.5, -2))
print(round(1.5, 0), round(5.0), round(-0.0), round(1e300) == int(1e300), round(0.1, 20), round(0.5, True))
for f in (lambda: round(1.5, 'a'), lambda: round(1.5, 1.5), lambda: round('1.5'), lambda: round(float('nan'))):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
