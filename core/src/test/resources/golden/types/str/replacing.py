# replace: counts, empty texts, nothing found.
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'banana'.replace('a', 'o', 0), 'banana'.replace('a', 'o', -1), 'banana'.replace('an', ''), 'banana'.replace('x', 'y'), 'banana'.replace('banana', ''), 'aaa'.replace('aa', 'b'))
print('abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('a', 'x'), 'a.b.c'.replace('.', '::'), 'é中é'.replace('é', 'e'), b'abc'.replace(b'b', b'XX'), 'x' .replace('x', 'x'))
s = 'same'
print(s.replace('q', 'r') is s, 'tab\tto space'.replace('\t', ' '), 'C:\\dir'.replace('\\', '/'), 'a b c'.replace(' ', ''))
for f in (lambda: 'a'.replace('a'), lambda: 'a'.replace(), lambda: 'a'.replace(1, 'b'), lambda: 'a'.replace('a', 1), lambda: 'a'.replace(b'a', 'b'), lambda: b'a'.replace('a', b'b'), lambda: 'a'.replace('a', 'b', 'c'), lambda: 'a'.replace('a', 'b', 1, 2), lambda: 'a'.replace('a', None)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
