# only here: memory beside an object is none.
# What a device would read or write beside an object is an error.
import micropython


@micropython.viper
def load(p: ptr8, i: int) -> int:
    return p[i]


@micropython.viper
def store(p: ptr16, i: int):
    p[i] = 1


for call in (
    lambda: load(b"abc", 3),
    lambda: load(b"abc", -1),
    lambda: store(bytearray(3), 1),
    lambda: store(b"abcd", 0),
    lambda: load(0x123, 0),
    lambda: load("text", 0),
    lambda: load([], 0),
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
