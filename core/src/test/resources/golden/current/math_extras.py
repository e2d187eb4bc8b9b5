# Functions and constants math got.
import math

print(math.tau == 2 * math.pi, math.inf, math.nan)
print(math.factorial(0), math.factorial(20), math.factorial(25))
for f in (math.erf, math.erfc, math.gamma, math.lgamma):
    print(["%.6g" % f(x) for x in (0.25, 1.0, 2.5, 4.0, 10.0)])
print(["%.6g" % math.erf(-x) for x in (0.5, 3)], "%.6g" % math.gamma(-1.5), "%.6g" % math.lgamma(-0.5))
for f, x in ((math.gamma, 0.0), (math.gamma, -3.0), (math.lgamma, -1.0), (math.factorial, -1)):
    try:
        f(x)
    except ValueError:
        print("ValueError")
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(0, 1e-3, abs_tol=1e-2))
print(math.log2(math.inf), math.asinh(-math.inf), math.log(math.nan), math.pow(0.5, -math.inf))
