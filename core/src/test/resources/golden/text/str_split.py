# split and rsplit, at white space and at a separator.
for s in ('', ' ', 'a', 'a b', '  a  b\tc\n ', 'one two  three'):
    print(repr(s), s.split(), s.split(None, 1), s.split(None, 0), s.rsplit())
for s in ('', ',', 'a', 'a,b', ',a,,b,', 'a,b,c,d'):
    print(repr(s), s.split(','), s.split(',', 1), s.split(',', 0), s.split(',', -1), s.rsplit(','), s.rsplit(',', 1), s.rsplit(',', 0), s.rsplit(',', 9))
print('a--b--c'.split('--'), 'a--b--c'.rsplit('--', 1), 'aaa'.split('a'), 'aaaa'.split('aa'))
for f in (lambda: 'a'.split(''), lambda: 'a'.rsplit('', 1)):
    try:
        print(f())
    except ValueError as e:
        print('ValueError', e)
for f in (lambda: 'a'.split(1), lambda: 'a b'.split(b' ')):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
try:
    'a b'.rsplit(None, 1)
except NotImplementedError as e:
    print('NotImplementedError', e)
