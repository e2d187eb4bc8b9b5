# str.format: automatic and numbered fields, keywords, conversions, nested fields.
print('{} {} {}'.format(1, 'a', None), '{0} {1} {0}'.format('x', 'y'), '{a} {b}'.format(a=1, b=2), '{{}} {{{}}}'.format(5))
print('{!r} {!s}'.format('q', 'q'), '{0!r:>6}|'.format('q'), '{!s:<6}|'.format(5))
print('{:{}}|{:{}{}}|{:>{w}.{p}}|'.format('a', 4, 'b', '^', 5, 'cdefg', w=6, p=3))
print('{0:{1}d}|'.format(5, 4), '{:*>{}}'.format('x', 4), '{:}'.format(True), '{:5}|'.format('ab'), '{:.1}|'.format('ab'))
print(''.format(), 'plain'.format(1, 2), '{}'.format([1, 2]), '{}'.format({'a': 1}), '{}{}'.format('', ''))
print('{:s}|{:10s}|{:>10s}|{:^10s}|{:-^10s}|{:.2s}'.format('abc', 'abc', 'abc', 'abc', 'abc', 'abc'))
print(b'{}-{}'.format(1, 'a'))
