# Types of float fields: f, e, g, %, n and none, with precision.
for x in (0.0, 1.0, -2.5, 3.14159265, 1e6, 1234567.891, 1e-5, 1e16, 1e100):
    print('{} {:f} {:e} {:g} {:n}'.format(x, x, x, x, x))
    print('{:.0f} {:.1f} {:.2f} {:.2e} {:.3g} {:.1} {:.4}'.format(x, x, x, x, x, x, x))
    print('{:10.2f}|{:<10.2f}|{:^10.2f}|{:010.2f}|{:+.1f}|{: .1f}'.format(x, x, x, x, x, x))
print('{:%} {:.1%} {:8.0%}|'.format(0.5, 0.123, 0.999), '{:F} {:E} {:G}'.format(1e20, 1e20, 1e20), '{:,.2f} {:,}'.format(1234567.891, 1234.5))
