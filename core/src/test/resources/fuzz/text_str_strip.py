# strip, lstrip, rstrip: white space or a set of characters.
for s in ('', '   ', ' a ', '\t\n a b \r\f\v', 'xxaxx', 'xyzzy'):
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip('x')), repr(s.lstrip('xy')), repr(s.rstrip('zy')))
print(repr('www.example.com'.strip('cmowz.')), repr('abc'.strip('')), repr('aaa'.strip('a')))
s = 'same'
print(s.strip() is s, s.strip('x') is s)
try:
    'a'.strip(1)
except TypeError:
    print('TypeError')
print(b' ab '.strip(), b'xxabxx'.lstrip(b'x'), b'xxabxx'.rstrip(b'x'), b''.strip())
