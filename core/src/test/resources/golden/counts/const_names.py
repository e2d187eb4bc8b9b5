import micropython
from micropython import const

_PRIVATE = const(17)
PUBLIC = const(18)
_SHIFTED = const(_PRIVATE << 2)
_NEG = const(-1)
NOT_CONST = 5


class Pins:
    LED = const(3)
    _KEY = const(4)

    def both(self):
        return self.LED + self.LED, _PRIVATE


def f(x):
    if x & _PRIVATE:
        return _SHIFTED + _NEG
    return PUBLIC + NOT_CONST


print(f(1), f(2), Pins().both(), PUBLIC, _PRIVATE)
try:
    Pins._KEY
    print("has it")
except AttributeError:
    print("has it not")
