# A float prints with sixteen digits at most, without those it does not need.
for x in (0.0, -0.0, 1.0, -1.5, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456.789, 1e-4, 1e-5, 1.5e-7, 1e100, 1e300, -1e-300, 5e-324, 3.14159265358979, 100.0, 1e5, 123456789.0):
    print(x, [x], str(x) == repr(x))
print(float('inf'), -float('inf'), float('nan'), [float('inf')], (0.5,), {0.5: 1.5})
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16 + 1, 1.1 * 3, 9007199254740992.0, 1 - 0.9)
