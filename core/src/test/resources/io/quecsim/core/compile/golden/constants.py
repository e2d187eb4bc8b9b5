from micropython import const
_HIDDEN = const(1 << 4)
SHOWN = const(_HIDDEN + 1)
a = _HIDDEN, SHOWN, -16, 47, 48, -17, 1073741823, 1073741824
b = 1 + 2 * 3 - 4 // 5, 2 ** 10, ~7, 1 + 2 + a, 1 / 2
c = "short", "longer than ten", b"bytes", b"more than ten bytes", 1.5, 2j, ...
d = not 0, 0 or a or 1 or b, 1 and a and 0
