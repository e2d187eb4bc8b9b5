import sys
import gc as collector
import ucollections, ustruct
from ustruct import pack, unpack as take
from ucollections import namedtuple
from sys import *


def f():
    import ubinascii
    from ubinascii import hexlify as h

    return h(b"ab"), ubinascii.unhexlify("00")


Point = namedtuple("Point", ("x", "y"))
p = Point(1, 2)
print(p.x, p[1], take("<H", pack("<H", 513)), f())
try:
    import there_is_none
except ImportError:
    print("ImportError")
try:
    from sys import there_is_none
except ImportError:
    print("ImportError")
print(collector is not None, ustruct.calcsize("<I"))
