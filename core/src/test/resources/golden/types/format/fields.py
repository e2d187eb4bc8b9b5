# str.format: numbered, named, automatic fields, attributes and items of nothing, nested widths.
print('{} {} {}'.format(1, 'a', None), '{0} {1} {0}'.format('x', 'y'), '{a} {b}'.format(a=1, b=2), '{} {k} {}'.format(1, 2, k=3), '{{}} {{{}}}'.format(5), '{:}'.format(7), '{0:}'.format(8), 'no fields'.format(), 'extra'.format(1, 2))
print('{!r} {!s} {!r:>6}|{0!r}'.format('a', 'b', 'c') if False else '{!r} {!s} {!r:>6}|'.format('a', 'b', 'c'), '{0!r} {0!s}'.format('q'), '{a!r:5}|'.format(a='z'))
print('{:{}}|{:{}}|'.format('a', 5, 'b', '<6'), '{:{w}.{p}f}|'.format(3.14159, w=9, p=2), '{0:{1}{2}}|'.format(7, '>', 4), '{:{fill}^{w}}|'.format('m', fill='*', w=7))
args, kw = (1, 2), {'x': 'ex'}
print('{} {} {x}'.format(*args, **kw), str.format('{}-{}', 1, 2), '{}'.format('{}'), '{}'.format({'a': [1]}), '{:>8}'.format(str((1, 2))))
for f in (lambda: '{0.real}'.format(1), lambda: '{0[0]}'.format([1]), lambda: '{a.b}'.format(a=1), lambda: '{a[k]}'.format(a={'k': 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
