# append and extend, and what they take.
from uarray import array

b = bytearray()
for c in (0, 65, 255, True):
    b.append(c)
print(b, len(b))
b.extend(b'xyz')
b.extend(bytearray(b'!'))
b.extend(array('B', b'?'))
print(b)
b.append(256 + 66)
b.append(-1)
print(b[-2:])
for f in (lambda: b.append('a'), lambda: b.append(None), lambda: b.append(1.5), lambda: b.append(), lambda: b.append(1, 2), lambda: b.extend(5), lambda: b.extend([1, 2]), lambda: b.extend('ab'), lambda: b.extend(None), lambda: b.pop(), lambda: b.insert(0, 1), lambda: b.remove(1), lambda: b.clear(), lambda: b.reverse(), lambda: b.sort()):
    try:
        f()
        print('ok', len(b))
    except Exception as e:
        print(type(e).__name__, e)
total = bytearray()
for i in range(100):
    total.append(i & 0xff)
print(len(total), total[:3], total[-1], sum(total))
