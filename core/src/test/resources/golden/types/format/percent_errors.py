# Every complaint of % formatting.
cases = (
    lambda: '%d' % 'a', lambda: '%d' % None, lambda: '%d' % [], lambda: '%d' % '5', lambda: '%x' % 'a', lambda: '%x' % 1.5, lambda: '%o' % 1.5, lambda: '%f' % 'a', lambda: '%f' % None, lambda: '%g' % [], lambda: '%e' % '1', lambda: '%c' % 'ab', lambda: '%c' % '', lambda: '%c' % None, lambda: '%c' % [], lambda: '%c' % 65.5,
    lambda: '%s %s' % 1, lambda: '%s %s' % (1,), lambda: '%s' % (), lambda: '%s' % (1, 2), lambda: 'none' % 1, lambda: 'none' % (1,), lambda: 'none' % 'a', lambda: 'none' % [1], lambda: '%d %d' % (1, 2, 3),
    lambda: '%' % 1, lambda: 'a%' % 1, lambda: '%5' % 1, lambda: '%-' % 1, lambda: '%.' % 1, lambda: '%z' % 1, lambda: '%y%s' % 1, lambda: '%b' % 5, lambda: '%n' % 5, lambda: '%!' % 5, lambda: '%l' % 5,
    lambda: '%*d' % 5, lambda: '%*d' % ('a', 5), lambda: '%.*f' % ('a', 5), lambda: '%*d' % (1.5, 5), lambda: '%*' % 5, lambda: '%.*' % 5, lambda: b'%d' % 'a', lambda: bytearray(b'%d') % 1,
)
for i, case in enumerate(cases):
    try:
        print(i, repr(case()))
    except Exception as e:
        print(i, type(e).__name__, e)
