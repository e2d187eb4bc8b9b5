# Every complaint of str.format.
cases = (
    lambda: '{}'.format(), lambda: '{} {}'.format(1), lambda: '{1}'.format(1), lambda: '{a}'.format(), lambda: '{a}'.format(b=1), lambda: '{}{0}'.format(1, 2), lambda: '{0}{}'.format(1, 2), lambda: '{'.format(1), lambda: '}'.format(1), lambda: '{0'.format(1), lambda: '{0!'.format(1), lambda: '{0!r'.format(1), lambda: '{0:'.format(1), lambda: '{!}'.format(1), lambda: '{!x}'.format(1), lambda: '{!rs}'.format(1), lambda: 'a}b'.format(), lambda: '{0]}'.format(1), lambda: '{ }'.format(1), lambda: '{0 }'.format(1),
    lambda: '{:d}'.format('a'), lambda: '{:d}'.format(1.5), lambda: '{:d}'.format(None), lambda: '{:x}'.format(1.5), lambda: '{:x}'.format('a'), lambda: '{:f}'.format('a'), lambda: '{:e}'.format(None), lambda: '{:s}'.format(1), lambda: '{:s}'.format(1.5), lambda: '{:s}'.format(None), lambda: '{:c}'.format('ab'), lambda: '{:q}'.format(1), lambda: '{:q}'.format('a'), lambda: '{:q}'.format(1.5), lambda: '{:dd}'.format(1), lambda: '{:5 }'.format(1), lambda: '{:.}'.format('a'),
    lambda: '{:+}'.format('a'), lambda: '{:+s}'.format('a'), lambda: '{:=5}'.format('a'), lambda: '{:,}'.format('a'), lambda: '{:#}'.format('a'), lambda: '{:+c}'.format(65), lambda: '{:=5c}'.format('a'), lambda: '{:{}}'.format(1), lambda: '{:{x}}'.format(1), lambda: str.format(), lambda: '{:.2d}'.format(5), lambda: '{:_}'.format(5),
)
for i, case in enumerate(cases):
    try:
        print(i, repr(case()))
    except Exception as e:
        print(i, type(e).__name__, e)
