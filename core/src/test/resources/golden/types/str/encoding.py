# Between str and bytes: only UTF-8, whatever is asked for; broken bytes raise UnicodeError.
for s in ('abc', 'é', '中文', '\U0001f600', ''):
    data = s.encode()
    print(data, len(s), len(data), data.decode() == s, s.encode('utf-8') == data, bytes(s, 'utf-8') == data, str(data, 'utf-8') == s, [c for c in data])
print(b'abc'.decode('ascii'), 'é'.encode('ascii'), 'abc'.encode('latin1'), str(b'abc', 'x'), bytes('a', 'nothing'), str(bytearray(b'ab'), 'utf-8'), str(memoryview(b'xyz')[1:], 'utf-8'), b'ab'.decode('utf-8', 'ignore'))
for data in (b'\xff', b'\xc3', b'\x80', b'a\xc3\x28', b'\xe4\xb8', b'\xf0\x9f\x98', b'ok\xfe'):
    try:
        print(data.decode())
    except UnicodeError as e:
        print(data, 'UnicodeError', e)
for f in (lambda: str(1, 'utf-8'), lambda: str('a', 'utf-8'), lambda: bytes('a'), lambda: bytearray('a'), lambda: 'a'.decode(), lambda: b'a'.encode(), lambda: bytes(1, 'utf-8'), lambda: str(b'\xff', 'utf-8'), lambda: str(1, 2, 3, 4)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
