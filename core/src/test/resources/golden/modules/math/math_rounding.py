# floor, ceil, trunc: whole numbers out of floats.
import math

for x in (0.0, -0.0, 0.5, -0.5, 2.5, -2.5, 1e15, -7.999, 3):
    print(x, math.floor(x), math.ceil(x), math.trunc(x))
print(math.floor(1e20), math.ceil(-1e20))
print(math.modf(3.25), math.modf(-3.25), math.modf(5), math.frexp(12.5), math.frexp(0), math.ldexp(0.78125, 4))
print(math.fabs(-3), math.copysign(3, -0.0), math.copysign(-3, 1), math.degrees(math.pi), math.radians(180))
for verb in (math.floor, math.ceil, math.trunc):
    for bad in (float("inf"), float("nan"), "x", None, 1j):
        try:
            print(verb(bad))
        except (ValueError, OverflowError, TypeError) as e:
            print(type(e).__name__, e)
