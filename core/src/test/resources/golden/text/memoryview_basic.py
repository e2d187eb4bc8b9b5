# memoryview over bytes and bytearray.
m = memoryview(b'hello')
print(len(m), m[0], m[-1], bytes(m), bytes(m[1:3]), list(m[3:]), m == b'hello', bytes(m[1:4][1:]), b'h' + m[1:2])
try:
    m[0] = 1
except TypeError as e:
    print('TypeError')
a = bytearray(b'abcdef')
v = memoryview(a)
v[0] = 65
v[1:3] = b'BC'
w = v[3:]
w[0] = ord('D')
w[-1] = ord('F')
print(a, bytes(v), len(w), bytes(w), v[1:3] == b'BC', v == a)
try:
    v[0:2] = b'toolong'
except ValueError as e:
    print('ValueError', e)
print(sum(v), max(memoryview(b'\x01\xff')), [x for x in memoryview(b'ab')])
for f in (lambda: v[6], lambda: memoryview(1), lambda: v['a'], lambda: memoryview()):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__)
a[0:1] = memoryview(b'zz')
print(a)
