# bytes: making, indexing, slicing, iterating.
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes((65, 66)), bytes('abc', 'utf-8'), bytes(b'xy'), bytes(bytearray(b'q')), bytes(range(3)))
b = b'hello'
print(len(b), b[0], b[-1], b[1:3], b[:], b[3:1], b[10:], list(b), 104 in b, b'ell' in b, b'x' in b, bool(b), bool(b''))
print(b + b'!', b * 2, 2 * b, b == b'hello', b != b'x', b < b'i', hash(b) == hash(b'hello'), {b: 1}[b'hello'])
print(b.find(b'l'), b.rfind(b'l'), b.index(b'o'), b.count(b'l'), b.split(b'l'), b.startswith(b'he'), b.endswith(b'lo'), b.decode(), b.upper())
for f in (lambda: bytes(-1), lambda: bytes('abc'), lambda: bytes(1, 2), lambda: b[5], lambda: b['a'], lambda: bytes(None), lambda: bytes(1.5), lambda: b.find('l'), lambda: bytes(['a'])):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__)
for c in b'ab':
    print(c)
print('%s' % b'a', b'%s|%d' % (b'a', 5), str(b'a'), b'\x00\xff')
