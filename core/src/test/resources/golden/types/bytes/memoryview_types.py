# Views of bytes can only be read; views of arrays count items.
from uarray import array

m = memoryview(b'abc')
print(m[0], list(m), len(m), bytes(m[1:]), m == b'abc', m == memoryview(b'abc'), m == 'abc', m == bytearray(b'abc'))
for statement in ('m[0] = 1', 'm[5] = 1', 'm["a"] = 1', 'm[0:1] = b"x"', 'm[0:1] = "x"', 'm[0:1] = 5'):
    try:
        exec(statement)
        print(statement, 'ok')
    except Exception as e:
        print(statement, type(e).__name__, e)
for code, items in (('h', [1, -2, 300]), ('I', [1, 2 ** 31]), ('f', [1.5, -2.0]), ('b', [-1, 1])):
    a = array(code, items)
    v = memoryview(a)
    v[0] = items[1]
    print(code, len(v), list(v), v[-1], list(v[1:]), len(bytes(v)), a[0] == items[1])
for f in (lambda: memoryview(5), lambda: memoryview('abc'), lambda: memoryview([1]), lambda: memoryview(None), lambda: memoryview(), lambda: memoryview(b'a', 1), lambda: hash(memoryview(b'')), lambda: memoryview(array('h', [1]))[1], lambda: len(memoryview(memoryview(b'ab')))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
