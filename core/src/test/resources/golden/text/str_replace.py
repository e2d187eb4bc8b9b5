# replace, join and repetition.
s = 'one two one'
print(s.replace('one', '1'), s.replace('one', '1', 1), s.replace('one', '1', 0), s.replace('one', '1', -1), s.replace('x', 'y'))
print('aaa'.replace('a', 'bb'), 'aaa'.replace('aa', 'b'), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('a', 'x'))
print('abc'.replace('abc', ''), 'a.b.c'.replace('.', ''), b'a.b'.replace(b'.', b'::'))
print(','.join(['a', 'b', 'c']), ''.join(('x', 'y')), '-'.join('abc'), ','.join([]), ','.join(['a']), '+'.join(str(i) for i in range(5)))
print(b','.join([b'a', b'b']))
for f in (lambda: ','.join([1]), lambda: ','.join(['a', b'b']), lambda: b','.join(['a']), lambda: 'a'.replace('a', 1), lambda: ','.join(5)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
print('ab' * 3, 3 * 'ab', '' * 5, 'a' * 0, 'a' * -3, b'ab' * 2, '-' * 20)
