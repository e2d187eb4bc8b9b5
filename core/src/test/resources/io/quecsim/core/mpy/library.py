"""A module as a library's author would compile it ahead: a bit of everything."""
from micropython import const
import ustruct as struct

_MAGIC = const(0x5AA5)
BIG = 123456789012345678901234567890
LIMITS = (1.5, -2.0, 1e100, b"bytes of a constant", "a text longer than a name", ..., 3j)


class Frame:
    size = 4

    def __init__(self, kind, *payload, crc=None):
        self.kind = kind
        self.payload = payload
        self.crc = crc if crc is not None else self.check()

    def check(self):
        total = _MAGIC
        for byte in self.payload:
            total = (total * 31 + byte) & 0x3FFFFFFF
        return total

    @property
    def valid(self):
        return self.crc == self.check()

    def pack(self):
        return struct.pack("<HB", _MAGIC, self.kind) + bytes(self.payload)


class Checked(Frame):
    def check(self):
        return super().check() ^ self.kind


def counter(start):
    value = start

    def step(by=1, *, wrap=100):
        nonlocal value
        value = (value + by) % wrap
        return value

    return step


def chunks(data, n):
    for i in range(0, len(data), n):
        yield data[i : i + n]
    return None


async def sleeper(n):
    while n:
        await pause()
        n -= 1
    return "slept"


class pause:
    def __iter__(self):
        yield

    __await__ = __iter__


def guarded(f, *args, **kw):
    try:
        return f(*args, **kw)
    except (ValueError, ZeroDivisionError) as e:
        return repr(e)
    finally:
        done.append(len(args))


done = []
table = {name: [x * x for x in range(n)] for n, name in enumerate(["none", "one", "two"])}
