# str() of everything, and classes that say what they are.
class Both:
    def __str__(self):
        return 'as str'

    def __repr__(self):
        return 'as repr'


class Only:
    def __repr__(self):
        return 'only repr'


class Bad:
    def __str__(self):
        return 5


for x in (5, -2 ** 40, 1.5, True, None, 'a', b'a', bytearray(b'a'), [1, 'a'], (1,), {'a': 1}, {1}, range(3), Both(), Only(), [Both(), Only()], {'k': Both()}, (Both(),), ValueError('x'), KeyError('k'), int, len.__class__, ...):
    print(str(x), repr(x), '%s %r' % ((x,) * 2), '{} {!r}'.format(x, x))
for f in (lambda: str(Bad()), lambda: '%s' % Bad(), lambda: str(1, 2), lambda: str(b'a', 1), lambda: str(1, 2, 3, 4)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(str(), [str()], str('a') is 'a', isinstance(str(5), str))
