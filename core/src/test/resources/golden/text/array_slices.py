# Slice assignment between packed types.
from array import array

a = array('B', [1, 2, 3, 4])
a[1:3] = array('B', [9])
print(a)
a[0:0] = bytearray(b'ab')
print(a)
a[-1:] = b'xyz'
print(a, len(a))
b = bytearray(b'0123456789')
b[2:5] = array('b', [65, 66])
print(b)
b[:] = b''
print(b, len(b))
b[0:0] = b
print(b)
c = bytearray(b'abc')
c[1:2] = c
print(c)
h = array('H', [1, 2, 3])
try:
    h[0:1] = b'abcd'
except ValueError as e:
    print('ValueError', e)
try:
    h[0:1] = [5]
except NotImplementedError as e:
    print('NotImplementedError', e)
try:
    h[::2]
except NotImplementedError as e:
    print('NotImplementedError', e)
h[1:2] = array('h', [-1])
print(h)
