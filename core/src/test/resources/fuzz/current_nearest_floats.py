# repr is the shortest text that reads back, from 16 digits on; a power of ten is one, though its double is a little less.
for e in (22, 23, 29, 33, 34, 210, 211, -7, -23, -307):
    print(float("1e%d" % e), "%.3e" % float("1e%d" % e), "%g" % float("1e%d" % e))
for x in (0.1 + 0.2, 1 / 3, 2 / 3, 123456789.123456789, 5e-324, 1.7976931348623157e308, 9.999999999999999e22, 4.35):
    print(x, "%.17g" % x, "%.2f" % x)
