# split and rsplit with separators, limits and blanks.
print('a,b,,c,'.split(','), ','.split(','), ''.split(','), 'abc'.split(','), 'a, b, c'.split(', '), 'aXXbXXc'.split('XX'), 'aaa'.split('aa'))
print(' a  b '.split(), ''.split(), '   '.split(), 'a\tb\nc\rd'.split(), ' a b '.split(' '), 'one two three'.split(None, 1), ' one  two '.split(None, 1))
print('a,b,c,d'.split(',', 1), 'a,b,c,d'.split(',', 2), 'a,b,c,d'.split(',', 0), 'a,b,c,d'.split(',', -1), 'a,b,c,d'.split(',', 9))
print('a,b,c,d'.rsplit(',', 1), 'a,b,c,d'.rsplit(',', 2), 'a,b,c,d'.rsplit(',', 0), 'a,b,c,d'.rsplit(',', -1), 'aXXbXXc'.rsplit('XX', 1), 'abc'.rsplit('x', 1))
print('+CSQ: 18,99'.split(': ')[1].split(','), 'key=a=b'.split('=', 1), 'é中é'.split('中'), b'a b'.split(), b'a,b'.split(b','), '/usr/lib/x.py'.rsplit('/', 1))
for f in (lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.split(b'a'), lambda: 'a'.rsplit(''), lambda: 'a b'.rsplit(None, 1), lambda: 'a b'.rsplit(), lambda: 'a'.split('a', 'b'), lambda: 'a'.split('a', 1, 2), lambda: b'a'.split('a'), lambda: 'a'.split('a', None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
