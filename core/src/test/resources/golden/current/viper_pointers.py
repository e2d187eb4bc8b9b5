# Pointers of viper functions: places in objects' bytes, and their addresses as numbers.
import micropython, uctypes


@micropython.viper
def fill(p: ptr8, n: int, value: int):
    for i in range(n):
        p[i] = value + i


@micropython.viper
def swap(p: ptr16):
    x = p[0]
    p[0] = p[1]
    p[1] = x


@micropython.viper
def words(p: ptr32, n: int) -> int:
    s = 0
    for i in range(n):
        s += p[i]
    return s


@micropython.viper
def second(address: int) -> int:
    p = ptr8(address)
    return p[1]


@micropython.viper
def address(p: ptr8) -> ptr8:
    return p


@micropython.viper
def at_address(p: ptr8, n: int) -> int:
    q = ptr8(int(p) + n)
    return q[0]


b = bytearray(6)
fill(b, 6, 10)
print(b)
swap(b)
print(b)
print(words(b"\x01\0\0\0\x02\0\0\0", 2))
print(second(uctypes.addressof(b"xyz")))
print(address(b) == uctypes.addressof(b))
print(at_address(b"abc", 2))
fill(memoryview(b)[2:], 2, 65)
print(b)
fill(uctypes.addressof(b) + 4, 2, 97)
print(b)
