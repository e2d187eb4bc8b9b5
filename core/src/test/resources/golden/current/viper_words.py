# only here: machine words of 32 bits, as on a module; upstream's unix port has 64.
# Viper's int and uint wrap around and never become objects inside a function.
import gc, micropython


@micropython.viper
def product(x: int, y: int) -> int:
    return x * y


@micropython.viper
def total(x: uint, y: uint) -> uint:
    return x + y


@micropython.viper
def shifts(x: int, u: uint, n: int):
    print(x << n, x >> n, u << n, u >> n)


@micropython.viper
def compare(x: int, y: int, u: uint, v: uint):
    print(x < y, x > y, x == y, x <= y, x >= y, x != y, u < v, u > v)


@micropython.viper
def divide(x: int, y: int):
    print(x // y, x % y)


print(product(65536, 65536), product(46341, 46341), product(-7, 3))
print(total(0xFFFFFFFF, 2), total(-1, 0))
shifts(-42, 0xF0000000, 4)
shifts(1, 1, 31)
shifts(-1, 1, 40)
compare(-1, 1, -1, 1)
divide(-7, 2)
divide(7, -2)
try:
    divide(1, 0)
except ZeroDivisionError as e:
    print(e)


@micropython.viper
def crc16(data: ptr8, n: int) -> uint:
    crc = uint(0xFFFF)
    for i in range(n):
        crc ^= uint(data[i])
        for _ in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ 0xA001
            else:
                crc >>= 1
    return crc


print(hex(crc16(b"123456789", 9)))


@micropython.viper
def unary(x: int, u: uint):
    print(-x, ~x, +x, -u, ~u)


unary(5, 5)


@micropython.viper
def loop(n: int) -> int:
    x = int(0x7FFFFFF0)
    for i in range(n):
        x += 1
    return x & 0xFF


# No heap is needed, though the numbers are no small ints.
gc.collect()
micropython.heap_lock()
loop(10)
micropython.heap_unlock()
print(loop(20))
