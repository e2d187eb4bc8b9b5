# What lies outside a function's domain.
import math

nan, inf = float("nan"), float("inf")
for name, args in (
    ("sqrt", (-1,)), ("log", (0,)), ("log", (-1,)), ("log", (8, 2)), ("log", (8, 1)), ("log", (8, 0)), ("log", (8, -1)),
    ("log2", (8,)), ("log2", (0,)), ("log10", (1000,)), ("log10", (-1,)), ("acos", (2,)), ("asin", (-2,)), ("atanh", (1,)),
    ("acosh", (0.5,)), ("exp", (1000,)), ("pow", (0, -1)), ("pow", (-8, 1 / 3)), ("fmod", (1, 0)), ("fmod", (-7, 3)), ("cosh", (1000,)),
    ("gamma", (0,)), ("gamma", (-1,)), ("gamma", (5,)), ("lgamma", (0,)), ("sin", (inf,)), ("cos", (nan,)), ("tan", (inf,)),
):
    try:
        print(name, args, getattr(math, name)(*args))
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        print(name, args, type(e).__name__, e)
