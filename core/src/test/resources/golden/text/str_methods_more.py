# Corners: empty texts, whole texts, bounds beyond the ends.
e = ''
print(e.find(''), e.find('a'), e.rfind(''), e.count(''), e.split(), e.split(','), e.strip(), e.upper(), e.replace('', '-'))
print(repr(e.join([])), e.join(['a', 'b']), e in e, e.startswith(''), e.endswith(''), e == '', len(e), e * 3 == e)
s = 'abc'
print(s.find('', 3), s.find('', 4), s.rfind('', 0, 0), s.find('c', 2, 3), s.find('c', 2, 2), s.find('bc', 1, 2), s.find('a', -100, 100))
print(s.startswith('c', 2), s.startswith('c', -1), s.startswith('', 3), s.startswith('a', 5), s.endswith('abc'), s.endswith('xabc'))
print(s.replace('abc', 'abc') == s, s.replace('c', ''), s.replace('', '', 1), s.count('abc'), s.count('', 1), s.count('a', 5))
print('a,b;c'.split(';')[0].split(','), 'x=1=2'.split('=', 1), '=x='.split('='), 'ab' 'cd', 'tab\tsep'.split('\t'))
print('\n'.join('%d' % i for i in range(3)).split('\n'), 'one\ttwo  three\n'.split())
print('%s' % ('a',), '%s %s' % ('a', ('b', 'c')), '%s' % [], '%d%%' % 50, '%5.1f%%' % 99.55)
print('{0}{0}{1}'.format('a', 'b'), '{:>{}}|'.format('r', 5), '{x:{w}d}|'.format(x=7, w=4), '{{{0}}}'.format(1))
print('a' < 'b' < 'c', 'a' 'b' == 'ab', 'abc'[1], 'abc'[-1:], 'abc'[:1] + 'abc'[2:], not 'a', 'a' and 'b', '' or 'x')
