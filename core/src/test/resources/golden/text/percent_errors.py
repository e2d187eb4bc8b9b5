# What % formatting refuses.
for f in (
    lambda: '%d' % 'a',
    lambda: '%d %d' % (1,),
    lambda: '%d' % (1, 2),
    lambda: 'x' % 1,
    lambda: '%' % 1,
    lambda: '%5' % 1,
    lambda: '%z' % 1,
    lambda: '%s %q' % (1, 2),
    lambda: '%c' % 'ab',
    lambda: '%c' % 1.5,
    lambda: '%x' % 'a',
    lambda: '%f' % 'a',
    lambda: '%*d' % 5,
    lambda: '%.*f' % (1,),
    lambda: '%s' % (),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        t = str(e)
        print(type(e).__name__, t if 'convert' not in t else '')
