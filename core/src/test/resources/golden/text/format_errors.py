# What str.format refuses.
for f in (
    lambda: '{}'.format(),
    lambda: '{1}'.format(5),
    lambda: '{a}'.format(b=1),
    lambda: '{} {0}'.format(1),
    lambda: '{0} {}'.format(1),
    lambda: '{'.format(1),
    lambda: '}'.format(1),
    lambda: '{!'.format(1),
    lambda: '{!x}'.format(1),
    lambda: '{0!r'.format(1),
    lambda: '{0!rx}'.format(1),
    lambda: '{:'.format(1),
    lambda: '{0.a}'.format(1),
    lambda: '{0[0]}'.format([1]),
    lambda: '{a.b}'.format(a=1),
    lambda: '{:<>5}'.format(1),
    lambda: '{:d}'.format('a'),
    lambda: '{:s}'.format([]),
    lambda: '{:f}'.format('a'),
):
    try:
        print(f())
    except (IndexError, KeyError, ValueError, NotImplementedError, TypeError, AttributeError) as e:
        print(type(e).__name__)
