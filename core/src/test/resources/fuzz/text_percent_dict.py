# % formatting with a dict.
d = {'name': 'x', 'n': 5, 'f': 2.5, '': 'empty'}
print('%(name)s' % d, '%(n)d %(n)03d %(f).2f' % d, '%(name)s %(name)r' % d, '%()s' % d)
print('%s' % d == str(d), '%(n)d%%' % d)
for f in (lambda: '%(zz)s' % d, lambda: '%(n)s' % 5, lambda: '%(n)s' % (d,), lambda: '%(n' % d, lambda: '%(n)' % d):
    try:
        print(f())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
