# The texts of errors, as the firmware words them.
def f(x):
    pass

cases = (
    lambda: int('abc'), lambda: int('12', 37), lambda: int('0x'), lambda: float('x'), lambda: 1 + 'a', lambda: 'a' + 1, lambda: b'a' + 1,
    lambda: [] + 1, lambda: 1 / 0, lambda: 1.0 % 0, lambda: 1 << -1, lambda: -'a', lambda: ~1.5, lambda: len(5), lambda: abs('a'),
    lambda: 'abc'[5], lambda: b'abc'[5], lambda: bytearray(2)[9], lambda: 'abc'['x'], lambda: b'abc'[None], lambda: 'abc'[::2],
    lambda: 'a'.join([1]), lambda: 'a'.split(''), lambda: 'a'.index('b'), lambda: 'a'.find(1), lambda: b'a'.find('a'), lambda: 'a'.strip(5),
    lambda: '%d' % 'a', lambda: '%d %d' % 1, lambda: '%d' % (1, 2), lambda: '%z' % 1, lambda: '%(a)s' % 1, lambda: '%c' % 'ab', lambda: '%',
    lambda: '{!x}'.format(1), lambda: '{!'.format(1), lambda: '{'.format(), lambda: '}'.format(), lambda: '{}'.format(), lambda: '{a}'.format(),
    lambda: '{:d}'.format('a'), lambda: '{:s}'.format(1), lambda: '{:=5}'.format('a'), lambda: '{:+s}'.format('a'), lambda: '{0}{}'.format(1),
    lambda: chr('a'), lambda: ord('ab'), lambda: ord(5), lambda: hex('a'), lambda: round('a'), lambda: pow(2, 3.0, 5), lambda: divmod(1, 0),
    lambda: int(None), lambda: int([]), lambda: float(None), lambda: float([]), lambda: int(float('inf')), lambda: int(float('nan')),
    lambda: bytes(-1), lambda: bytes('a'), lambda: bytes([256]), lambda: bytes(1.5), lambda: bytearray(['a']), lambda: memoryview(5),
    lambda: str(b'a', 'utf-8', 'x', 1), lambda: str(5, 'utf-8'), lambda: (1).to_bytes(-1, 'big'), lambda: int.from_bytes(5, 'big'),
    lambda: 'a'.upper(1), lambda: 'a'.replace('a'), lambda: 'a'.nothing, lambda: (5).real, lambda: 'a' < 1, lambda: 1 < 'a', lambda: 1j < 2j,
    lambda: b'a' in 'ab', lambda: 'a' in b'ab', lambda: 5 in 'ab', lambda: 'ab' * 1.5, lambda: 'a' * 'b', lambda: [1] * 'a', lambda: True + 'a',
    lambda: 1j // 2, lambda: 0j ** -1, lambda: 'a' - 'b', lambda: None + 1, lambda: 'x'.rsplit(None, 1),
)
for case in cases:
    try:
        print(case())
    except Exception as e:
        print(type(e).__name__, e)
