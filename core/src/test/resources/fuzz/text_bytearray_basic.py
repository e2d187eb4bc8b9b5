# bytearray: making, changing, growing.
print(bytearray(), bytearray(3), bytearray([1, 2]), bytearray(b'ab'), bytearray('ab', 'utf-8'), bytearray(range(2)))
a = bytearray(b'hello')
a[0] = 72
a[-1] = ord('O')
print(a, len(a), a[1], a[1:3], list(a), a == b'hellO', a == bytearray(b'hellO'), b'll' in a, bool(a), bool(bytearray()))
a.append(33)
a.extend(b'xyz')
a.extend(bytearray(b'!'))
a += b'?'
print(a, a + b'1', a.decode())
a[1:3] = b'12345'
print(a)
a[0:0] = b'__'
a[-2:] = b''
print(a, len(a))
a[2] = 256 + 65
print(a[2], bytes(a[:3]))
for f in (lambda: a[100], lambda: a['x'], lambda: bytearray(b'a') < b'b', lambda: a.append('x'), lambda: a.extend(5), lambda: hash(a)):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__)
for x in bytearray(b'ab'):
    print(x)
b = bytearray()
for i in range(40):
    b.append(i)
print(sum(b), len(b))
