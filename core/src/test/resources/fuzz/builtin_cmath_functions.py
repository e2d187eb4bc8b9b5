# cmath
import cmath
for name, args in (("phase", (1j,)), ("polar", (3 + 4j,)), ("rect", (2, 1)), ("exp", (1j,)), ("log", (-1,)), ("sqrt", (-4,)), ("cos", (2,)), ("sin", (2,))):
    print(name, getattr(cmath, name)(*args))
