# math: values and domain errors
import math
for name, args in (
    ("sqrt", (2,)), ("pow", (2, 0.5)), ("exp", (2,)), ("log", (10,)), ("log", (8, 2)), ("cos", (1,)), ("sin", (1,)),
    ("tan", (1,)), ("acos", (0.5,)), ("asin", (0.5,)), ("atan", (2,)), ("atan2", (1, -1)), ("ceil", (1.2,)),
    ("floor", (-1.2,)), ("trunc", (-1.8,)), ("copysign", (3, -0.0)), ("fabs", (-2,)), ("fmod", (-7, 3)),
    ("isfinite", (1,)), ("isinf", (float("inf"),)), ("isnan", (float("nan"),)), ("frexp", (10,)), ("ldexp", (0.625, 4)),
    ("modf", (-3.25,)), ("radians", (180,)), ("degrees", (math.pi,)), ("sqrt", (-1,)), ("log", (0,)), ("log", (-1,)),
    ("pow", (-1, 0.5)), ("acos", (2,)), ("exp", (1000,)), ("fmod", (1, 0)), ("log", (2, 1)), ("ceil", (1e30,)),
):
    try:
        print(name, args, getattr(math, name)(*args))
    except Exception as e:
        print(name, args, type(e).__name__, e)
print(math.pi, math.e)
