# +, *, comparison between bytes, bytearrays and what has a buffer.
from uarray import array

b, ba, mv, ar = b'ab', bytearray(b'ab'), memoryview(b'ab'), array('B', b'ab')
print(b + b'c', b + ba, ba + b, b + ar, ba + mv, b * 2, 2 * b, ba * 1 if False else '-', b * 0, b'' + b, b + b'')
print(b == ba, ba == b, b == mv, mv == b, b == ar, ba == ar, b == 'ab', b == [97, 98], b != b'ac', ba != ba)
print(b < b'b', b <= b, b > b'', b >= ba, b'a' < b'aa', b'\xff' > b'z', sorted([b'b', b'', b'a']))
x = bytearray(b'1')
x += b'23'
y = x
y += bytearray(b'4')
print(x, y is x, type(b + ba), type(ba + b))
z = b'1'
z += b'2'
print(z)
for f in (lambda: b + 'c', lambda: 'c' + b, lambda: b + 1, lambda: b + None, lambda: b + [1], lambda: b * 'a', lambda: b * 1.5, lambda: b - b, lambda: ba * 2, lambda: 2 * ba, lambda: b < 'a', lambda: b < 1, lambda: ba < b'b', lambda: ba >= ba, lambda: -b, lambda: ba + 1, lambda: b % 1):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
