# abs, divmod, pow, round, chr, ord, hex: arguments of every kind.
class N:
    def __abs__(self):
        return 'abs'

    def __divmod__(self, other):
        return 'divmod', other

    def __neg__(self):
        return 'neg'

    def __int__(self):
        return 7

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3


n = N()
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-2 ** 70), abs(n), -n, divmod(7, 2), divmod(-7, 2.5), divmod(n, 5), divmod(2 ** 70, 3), pow(2, 5), pow(2, 5, 7), pow(2.0, -1), round(2.5), round(2.567, 2), round(-7))
for f in (lambda: int(n), lambda: float(n), lambda: [0, 1, 2, 3][n], lambda: range(n), lambda: hex(n), lambda: chr(n), lambda: round(n), lambda: +n, lambda: ~n, lambda: n + 1, lambda: bytes(n), lambda: 'a' * n, lambda: '%d' % n, lambda: '%f' % n, lambda: n == 7, lambda: bool(n), lambda: complex(n)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: abs(), lambda: abs('a'), lambda: abs([]), lambda: divmod(1), lambda: divmod(1, 'a'), lambda: divmod('a', 1), lambda: divmod(5, 0), lambda: divmod(5, 0.0), lambda: pow(1), lambda: pow(1, 'a'), lambda: pow([], 2), lambda: round(), lambda: round('a'), lambda: chr(), lambda: ord(), lambda: hex('a'), lambda: oct(1.5), lambda: abs(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
