# Order and equality of strings and bytes.
vals = ('', 'a', 'ab', 'b', 'B', 'abc', 'a\0')
for a in vals:
    print([int(a < b) for b in vals], [int(a <= b) for b in vals], [int(a > b) for b in vals], [int(a == b) for b in vals])
print(sorted(['b', 'a', 'C', 'aa', '']), max('hello'), min(['b', 'a']), 'a' != 'b', 'a' == b'a', b'a' == bytearray(b'a'))
print(b'a' < b'b', b'ab' > b'a', b'' <= b'', b'a' + bytearray(b'b'), bytearray(b'a') + b'b')
for f in (lambda: 'a' < 1, lambda: 'a' < b'a', lambda: 'a' + b'a', lambda: b'a' + 'a', lambda: 'a' + 1, lambda: 'a' - 'b'):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
