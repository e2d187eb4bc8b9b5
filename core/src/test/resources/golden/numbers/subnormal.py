# Floats next to nothing, which have fewer digits the smaller they are.
for x in (5e-324, 1e-323, 1.5e-323, 2e-323, 4.9e-322, 1e-320, 9.99e-320, 1e-310, 2.2250738585072014e-308, 2.225073858507201e-308):
    print('%g' % x, '%.3e' % -x, '%.13e' % x, '{:.3g}'.format(x), len(str(x)) > 5)
x = 1e-300
while x:
    x *= 0.1
    print('%.12g' % x, len(repr(x)) > 2)
