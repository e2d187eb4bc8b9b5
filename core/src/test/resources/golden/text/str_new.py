# The str constructor and str() of many things.
print(repr(str()), str(1), str(1.5), str(None), str(True), str('x'), str(b'x'), str([1, 'a']), str((1,)), str({'a': 1}))
print(str(b'abc', 'utf-8'), str(bytearray(b'abc'), 'utf8'), str(b'abc', 'ascii', 'strict'))
print(str(1 << 70), str(-1.0), str(1j))
for f in (lambda: str('abc', 'utf-8'), lambda: str(5, 'utf-8'), lambda: str(1, 2, 3, 4)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
class A:
    def __str__(self):
        return 'A-str'
    def __repr__(self):
        return 'A-repr'
class B:
    def __repr__(self):
        return 'B-repr'
print(str(A()), repr(A()), [A()], str(B()), '%s %r' % (A(), A()), '{} {!r}'.format(A(), A()))
print(str(int), str(ValueError), bool(''), bool('a'), not '')
