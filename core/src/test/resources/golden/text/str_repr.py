# Quotes and escapes of repr.
for s in ("", "a'b", 'a"b', "a'b\"c", 'back\\slash', 'nl\n cr\r tab\t', '\0\x01\x1f\x7f', '\x80\xff', '\u0100\uffff', '\U00010000'):
    print(repr(s), [s], (s,), {s: 1})
for b in (b"", b"a'b", b'a"b', b'\'"', b'\\', b'\n\r\t\0\x7f\x80\xff'):
    print(repr(b), [b], str(b))
print('%r %s' % ('a', 'a'), '{!r} {!s}'.format('a', 'a'), repr(bytearray(b"it's")))
