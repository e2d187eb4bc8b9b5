# find, rfind, index, rindex, count with all kinds of bounds.
s = 'abracadabra'
for sub in ('a', 'bra', 'x', '', 'abracadabra', 'abracadabrax'):
    print(sub, s.find(sub), s.rfind(sub), s.count(sub), s.find(sub, 3), s.rfind(sub, 3), s.find(sub, 2, 5), s.rfind(sub, 2, 8))
print(s.find('a', -3), s.find('a', -3, -1), s.rfind('a', 0, -1), s.find('a', 100), s.find('', 100), s.find('a', 5, 2))
print(s.find('a', None, 3), s.find('b', None, None), s.count('a', 1), s.count('a', 1, 6), s.count('', 3, 5), 'aaaa'.count('aa'))
print(s.index('cad'), s.rindex('bra'), s.startswith('abra'), s.startswith('bra', 1), s.startswith('x'), s.endswith('bra'), s.endswith('x'))
for f in (lambda: s.index('x'), lambda: s.rindex('x'), lambda: s.index('a', 11)):
    try:
        print(f())
    except ValueError as e:
        print('ValueError', e)
for f in (lambda: s.find(1), lambda: s.count(None), lambda: s.startswith(1), lambda: s.find(b'a')):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
