# const(): names with an underscore vanish into the code, others stay; only whole constants are accepted.
from micropython import const

_HIDDEN = const(5)
SHOWN = const(1 << 4 | 3)
print(_HIDDEN + 1, SHOWN)
print("_HIDDEN" in globals(), "SHOWN" in globals())
_A = const(2)
_B = const(_A * 10 + _A)
print(_B, -_A, [_A] * _A)


def f():
    return _HIDDEN * SHOWN


print(f(), const(7), const("any value at run time") if False else "")
for source in ("from micropython import const\nX = const(1 / 2)", "from micropython import const\nX = const('s')",
               "from micropython import const\nX = const(f())", "from micropython import const\nX = const(-(3) ** 2)\nprint(X)"):
    try:
        exec(source)
    except Exception as e:
        print(type(e).__name__, e)
