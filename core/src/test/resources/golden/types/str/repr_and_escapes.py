# Escapes in literals, and how repr writes them back.
for s in ('', 'plain', "it's", 'say "x"', 'both \' and "', 'back\\slash', 'a\nb\rc\td', '\0\x01\x1f\x7f', '\a\b\f\v', '\x80\xff', 'é', '中文', '\u20ac', '\U0001f600', '\101\60\7', '\8\q'):
    print(repr(s), len(s), [s])
for b in (b'', b'plain', b"it's", b'say "x"', b'both \' and "', b'a\nb\rc\td\\', b'\0\x01\x7f\x80\xff', bytes(range(28, 36))):
    print(repr(b), len(b), [b])
print(str('é'), str(b'ab'), repr(bytearray(b'\x00a')), repr(['é', "'"]), {'k"': "v'"}, ('\n',), {'\t'})
print(r'\n', len(r'\n'), r'a\'b', br'\x00', rb'\t', u'x', 'a\
b', """q"q""", '''it's''', 'a' "b" '''c''')
