# chr, ord, iteration and indexing count characters, not bytes.
for c in ('a', '\x00', '\x7f', '\x80', 'ÿ', '€', '中', '\U0001f600'):
    print(ord(c), chr(ord(c)) == c, len(c), len(c.encode()), hex(ord(c)), ord(c) > 127)
s = 'aé中\U0001f600z'
print(len(s), [ord(c) for c in s], s[3] == '\U0001f600', s[-2:] == '\U0001f600z', [i for i, c in enumerate(s) if ord(c) > 127], list(s[1:3]), sorted(s) == list(s))
print(ord(b'a'), [chr(c) for c in b'abc'], ''.join(chr(ord(c) + 1) for c in 'HAL'), chr(65) + chr(0x20ac))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: chr(1.0), lambda: chr(None), lambda: ord(''), lambda: ord(bytearray(b'z')), lambda: ord('ab'), lambda: ord(5), lambda: ord(b'ab'), lambda: ord(None), lambda: chr(), lambda: ord('a', 'b'), lambda: chr(2 ** 40)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
