# Characters beyond ASCII: indexed by character, padded by byte.
s = 'a\xe9\u4e2d\U0001f600z'
print(len(s), len(s.encode()), s.encode())
print([hex(ord(c)) for c in s], s[2] == '\u4e2d', s[-2] == '\U0001f600', s[1:4] == '\xe9\u4e2d\U0001f600')
print(repr(s))
print(s.find('\u4e2d'), s.find('z'), s.rfind('z'), s.find('z', 3), s.index('\U0001f600'), s.count(''), s.count('\u4e2d'))
print(s.split('\u4e2d') == ['a\xe9', '\U0001f600z'], s.replace('\xe9', 'e').encode(), s.startswith('a\xe9'), s.endswith('\U0001f600z'))
print(s.upper().encode(), ('[%8s]' % '\xe9').encode(), '[{:>5}]'.format('\u4e2d').encode(), '{:*^7}'.format('\xe9').encode())
print('\xe9' < '\u4e2d', '\uffff' < '\U0001f600', 'z' < '\xe9', '\u4e2d' in s, '\u4e2e' in s)
print(s + s == s * 2, ''.join(list(s)) == s, b'\xe4\xb8\xad'.decode() == '\u4e2d', str(b'\xc3\xa9', 'utf-8') == '\xe9')
for b in (b'\xff', b'\xe4\xb8', b'a\x80b'):
    try:
        print(b.decode())
    except UnicodeError as e:
        print('UnicodeError', e)
