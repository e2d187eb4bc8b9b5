# The methods bytes and str share.
b = b'one,two,,three'
print(b.split(b','), b.split(b',', 1), b.rsplit(b',', 1), b.find(b'two'), b.find(b'z'), b.rfind(b','), b.index(b'o'), b.count(b','), b.replace(b',', b'; '), b.upper(), b.startswith(b'one'), b.endswith(b'three'))
print(b' a b '.strip(), b' a b '.split(), b'k=v'.partition(b'='), b'k=v'.rpartition(b'='), b'ABC'.lower(), b'12'.isdigit(), b'ab'.isalpha(), b' '.isspace(), b'a\nb'.splitlines(), b'ab'.center(6), b'-'.join([b'a', b'b', b'c']))
print(b'%s=%d' % (b'k', 5), b'{}'.format(5), b'abc'.decode(), b'a' in b'abc', b'bc' in b'abc', 97 in b'abc', 300 in b'abc', b'' in b'abc')
for f in (lambda: b.find('two'), lambda: b.split(','), lambda: b.replace('a', b'b'), lambda: b.join(['a']), lambda: b','.join([1]), lambda: b','.join([bytearray(b'a')]), lambda: b','.join(5), lambda: b.startswith('a'), lambda: 'a' in b, lambda: b.index(b'z'), lambda: b.find(5), lambda: b.encode(), lambda: b.hex(), lambda: bytes.fromhex('00'), lambda: b.nothing):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
