# Complex functions, for reals as well.
import cmath


def show(value):
    if isinstance(value, complex):
        return "(%.4f, %.4f)" % (value.real, value.imag)
    return "%.4f" % value


for z in (1, -1, 1j, 3 + 4j, -2.5 - 1j):
    print(z, show(cmath.phase(z)), [show(part) for part in cmath.polar(z)])
    print("  ", show(cmath.exp(z)), show(cmath.log(z)), show(cmath.sqrt(z)), show(cmath.sin(z)), show(cmath.cos(z)))
print(show(cmath.rect(2, cmath.pi / 2)), show(cmath.log10(100)), cmath.e, cmath.pi)
for bad in ("x", None):
    try:
        cmath.sqrt(bad)
    except TypeError as e:
        print("TypeError", e)
try:
    cmath.log(0)
except (ValueError, ZeroDivisionError) as e:
    print(type(e).__name__, e)
else:
    print("log of 0 is", cmath.log(0).real)
