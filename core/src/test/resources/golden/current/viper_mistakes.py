# What viper refuses, and how: types that do not fit, and parts of Python it does not have.
import micropython

BODIES = (
    ("x: int, y: uint", "return x < y"),
    ("x: int", "x = []"),
    ("x", "x = 1"),
    ("", "print(a); a = 1"),
    ("x: ptr8", "return x"),
    ("x: ptr8", "x + 1"),
    ("x: ptr8", "-x"),
    ("x: bool", "not x"),
    ("x: int", "not x"),
    ("x: int", "x ** 2"),
    ("x: int", "x / 2"),
    ("x: uint", "x // 2"),
    ("x: int", "x is x"),
    ("x: int, y", "x + y"),
    ("x: int", "x[0]"),
    ("x: ptr", "x[0]"),
    ("x: ptr8", "x[[]]"),
    ("x: ptr8", "x[0] = None"),
    ("x: ptr8", "x[0] = []"),
    ("x: int", "x[0] = 1"),
    ("", "raise 1"),
    ("", "raise"),
    ("", "yield"),
    ("", "print(ptr8(0))"),
    ("", "print(int)"),
    ("", "int(uint)"),
    ("x: what", "pass"),
    ("x: 1", "pass"),
    ("x: ptr8", "if x: pass"),
)
for parameters, body in BODIES:
    try:
        exec("@micropython.viper\ndef f(%s):\n  %s\n" % (parameters, body))
        print("fine:", parameters, body)
    except Exception as e:
        print(type(e).__name__, e)
