# Arrays of every type code: what an item keeps of a number.
from uarray import array

for code, values in (('b', (0, 127, -128)), ('B', (0, 255)), ('h', (32767, -32768)), ('H', (65535, 1)), ('i', (2 ** 31 - 1, -2 ** 31)), ('I', (2 ** 32 - 1, 0)), ('l', (2 ** 31 - 1, -2 ** 31)), ('L', (2 ** 32 - 1, 0)), ('q', (2 ** 63 - 1, -2 ** 63)), ('Q', (2 ** 63, 0)), ('f', (0.5, -1e10)), ('d', (0.1, 1e300))):
    a = array(code, values)
    print(a, len(a), list(a) == list(values), a[0], a[-1])
print(array('B', [256, 257, -1]), array('b', [128, 255, -129]), array('h', [32768, 65536 + 5]), array('H', [-1]), array('f', [1, True, 2 ** 40]), array('d', [1]))
a = array('B', 3 * [0])
a[0], a[1], a[2] = 300, -1, True
print(a, array('B'), array('i', []), array('B', b'abc'), array('i', range(3)), array('h', (1, 2)), array('b', array('h', [1, 2])), array('d', iter([1, 2])))
for f in (lambda: array(), lambda: array('x'), lambda: array('x', [1]), lambda: array('', [1]), lambda: array(5), lambda: array('i', 5), lambda: array('i', ['a']), lambda: array('i', [None]), lambda: array('i', None), lambda: array('f', ['a']), lambda: array('i', [1], 2), lambda: a[5], lambda: a['x'], lambda: array('B', [1.5])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
