# append, extend, + and slices of arrays; two arrays of unlike types.
from uarray import array

a = array('h', [1, 2, 3])
a.append(4)
a.extend(array('h', [5, 6]))
a += array('h', [7])
print(a, len(a), a + array('h', [8]), a[1:3], a[-2:], a[:], a[5:2], a[::1])
a[1:3] = array('h', [20, 30, 40])
print(a)
a[0:2] = array('h')
print(a, sum(a), max(a), list(reversed(a)), [x * 2 for x in a])
print(a == array('h', a), a == array('i', a), array('b', [1]) == array('B', [1]), bytes(array('h', [1, 256])), bytearray(array('B', [7])))
for f in (lambda: a + [1], lambda: array('h', [1]) < array('h', [2]), lambda: a + 1, lambda: a * 2, lambda: a[::2], lambda: a.append('a'), lambda: a.append(None), lambda: a.extend(5), lambda: a.extend([1]), lambda: a.pop(), lambda: a.typecode, lambda: hash(a), lambda: a.index(30), lambda: 1 in a, lambda: 40 in a, lambda: 'a' in a, lambda: a + array('b', [1]), lambda: a.foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del a[0]
except TypeError as e:
    print(e)
