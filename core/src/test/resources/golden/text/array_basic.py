# array.array: packed numbers of one type.
from array import array

for code in 'bBhHiIlLqQ':
    a = array(code, [1, 2, 3])
    a.append(4)
    print(a, len(a), a[0], a[-1], a[1:3], list(a), bytes(a)[:2])
a = array('h', [1, -1, 300, -300])
a[0] = 40000
a[1] = -2
print(a, sum(a), max(a), [x for x in a], a == array('h', [-25536, -2, 300, -300]))
a.extend(array('h', [5, 6]))
a += array('h', [7])
print(a, a + array('h', [8]), len(a), bool(a), bool(array('b')))
print(array('B', b'abc'), array('H', b'abcd'), array('I', b'abcdefgh'), array('b'), array('d'))
f = array('f', [1.5, 2.25])
d = array('d', (0.1, 1e100))
print(f, d, f[0], d[1])
m = memoryview(array('H', [1, 2, 3]))
print(len(m), m[1], list(m[1:]), bytes(m))
m[0] = 513
print(m[0], bytes(m[:1]))
for g in (lambda: a[100], lambda: array('h', ['a']), lambda: a.append('x'), lambda: array('B', 5), lambda: hash(a)):
    try:
        print(g())
    except (IndexError, TypeError) as e:
        print(type(e).__name__)
