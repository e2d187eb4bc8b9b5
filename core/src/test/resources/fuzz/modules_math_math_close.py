# isclose, isnan, isinf, isfinite.
import math

nan, inf = float("nan"), float("inf")
print([math.isnan(x) for x in (nan, inf, 0, 1.5)], [math.isinf(x) for x in (nan, inf, -inf, 0)])
print([math.isfinite(x) for x in (nan, inf, 0, 1e308)])
print(math.isclose(1, 1), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.001), math.isclose(1, 1.001, rel_tol=0.01))
print(math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(nan, nan))
print(math.isclose(inf, -inf), math.isclose(inf, 1e308), math.isclose(1000, 1010, abs_tol=10))
for call in (
    lambda: math.isclose(1, 2, rel_tol=-1),
    lambda: math.isclose(1, 2, abs_tol=-1),
    lambda: math.isclose(1),
    lambda: math.isclose("x", 1),
    lambda: math.isnan("x"),
    lambda: math.sqrt(None),
    lambda: math.sqrt(1j),
    lambda: math.pow(1),
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(math.e, math.pi, math.sqrt(True), math.erf(0), math.erfc(0))
