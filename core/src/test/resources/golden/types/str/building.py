# Putting strings together: +, *, +=, join, literals side by side.
a, b = 'ab', 'cd'
print(a + b, a + '', '' + b, a * 3, 3 * a, a * 0, a * -1, a * True, 'x' 'y' 'z', "it's" + ' "so"')
line = ''
for i in range(5):
    line += str(i) + ','
print(line, len(line))
print(','.join(['a', 'b', 'c']), ''.join(('x', 'y')), '-'.join('abc'), ', '.join([]), '/'.join(['one']), ' '.join(str(i) for i in range(4)), '+'.join({'k': 1}))
print('é' + '中', ('é' + '中')[1], '中' * 2, '\x41\u0042\103', 'tab\there', r'raw\n', '''three
lines
here''')
print('%s=%d;' % ('n', 5) * 2, ('a' 'b') * 2, 'a' + 'b' * 2 + 'c')
for f in (lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' + b'b', lambda: 'a' + None, lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: 'a' - 'b', lambda: ','.join([1]), lambda: ','.join(['a', b'b']), lambda: ','.join(5), lambda: ','.join([None]), lambda: 'a' * [1]):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
