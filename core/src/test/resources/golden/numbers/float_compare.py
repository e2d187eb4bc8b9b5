# Comparison of floats with floats, ints and bools; nan is unequal to itself.
vals = (0, 1, 1.0, 1.5, True, -2.0, float('inf'), 1 << 40, float(1 << 40))
for a in vals:
    print(a, [int(a < b) for b in vals], [int(a == b) for b in vals], [int(a >= b) for b in vals])
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan == 1, 1 == nan)
print(1.0 == '1', 1.0 != None, 1.0 in [1], {1: 'x'}[1.0], hash(2.0) == hash(2))
print(min(2, 1.5), max(2, 1.5), sorted([3, 1.5, 2, -0.5]))
