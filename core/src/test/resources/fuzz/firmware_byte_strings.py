# Strings of bytes: no Unicode in the firmware.
s = '中文ab'
print(len(s), s, [s], s[6:], s[0:3], s[-1], s.find('文'), s.find('a'), s.count(''), s.split('文'))
print(''.join([c for c in s]) == s, len([c for c in s]), s[0] + s[1] + s[2] == '中', '中' in s, s == s[:3] + s[3:])
print(ord(s[0]), chr(228) == s[0], len(chr(200)), s.encode(), s.encode() == s.encode('utf-8'), b'\xe4\xb8\xad'.decode() == '中')
print(len(b'\xff\xfe'.decode()), str(b'\x80\xff', 'utf-8').encode(), s.upper(), s.startswith('中'), s.endswith('b'), s.replace('中', 'x'))
print('%s|%6s|%-6s|%.3s|' % (s, '中', '中', s), '{:>6}|{:^7}|'.format('中', '文'), {'键': '值'}, ('é',), repr('é"'), 'é'.decode() == 'é')
for name in ('center', 'partition', 'rpartition', 'splitlines', 'decode', 'format'):
    print(name, hasattr('', name), hasattr(b'', name))
for f in (lambda: chr(256), lambda: chr(-1), lambda: ord('中'), lambda: s[99], lambda: s['a'], lambda: b'a'.encode()):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
