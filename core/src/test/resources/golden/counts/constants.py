# Folded when compiled: one instruction each.
from micropython import const

A = const(5)
_B = const(A * 2 + 1)
_C = const(1 << 4 | 3)


def f():
    return 1 + 2 * 3 - (4 << 2) % 7 // 2


def g(x):
    if x == _B:
        return _C
    return A + _B


print(f(), g(11), g(0), ~5, -3 + 1, +7, 2**10, 7 // -2, -7 % 3, 1 << 20)
print(-16, 47, -17, 48, 63, 64, 8191, 8192, -64, -65, 0x3FFFFFFF, -0x40000000, 0x40000000, 1 << 40)
print("ab" "cd", b"ab" b"cd", "a long string, no name", "short", 1.5, 1e3 + 1)
print(3 * -1, not 1, 1 if 1 else 2, 1 / 2, 2**-1, "a" * 3)
print(123456789 * 1000, 0xFFFFFFFF & 0xFF, 1 << 31 >> 31)
