# strip, lstrip, rstrip: blanks, chosen characters, octets of what is not ASCII.
for s in ('  ab ', '\t\r\nab\v\f', 'ab', '', '   ', ' a b '):
    print([s.strip(), s.lstrip(), s.rstrip()])
print('xxabxx'.strip('x'), 'xyabyx'.strip('xy'), 'abab'.strip('ba'), 'abc'.strip(''), 'abc'.strip('abc') == '', 'xxab'.lstrip('x'), 'abxx'.rstrip('x'), 'aXbXc'.strip('X'), '--5--'.strip('-'), 'OK\r\n'.rstrip('\r\n'), '[1, 2]'.strip('[]'))
print('éaé'.strip('é'), '\u3000a\u3000'.strip() == '\u3000a\u3000', b' a '.strip(), b'xax'.strip(b'x'), b'\x00a\x00'.strip(b'\x00'), '"quoted"'.strip('"'))
for f in (lambda: 'a'.strip(1), lambda: 'a'.strip(b'a'), lambda: 'a'.strip(None), lambda: 'a'.strip('a', 'b'), lambda: b'a'.strip('a'), lambda: 'a'.lstrip([])):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
