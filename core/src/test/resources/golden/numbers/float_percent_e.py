# %e and %g, small and big exponents.
for x in (0.0, 1.0, 9.5, 95.0, 999.5, 0.00012345, 1e-5, 1e100, 1.5e-100, 123456.0, 1234567.0, -4.2e-3):
    print('%e|%.1e|%.2e|%E' % (x, x, x, x))
    print('%g|%.0g|%.3g|%.10g|%G' % (x, x, x, x, x))
print('%12.3e|%-12.3e|%+12.3e|%012.3e|' % (3.14159, 3.14159, 3.14159, 3.14159))
print('%g %G %e' % (float('inf'), float('-inf'), float('nan')))
