# splitlines, partition, rpartition, center.
print('a\nb'.splitlines(), 'a\r\nb\rc\n'.splitlines(), ''.splitlines(), '\n'.splitlines(), 'a\n\nb'.splitlines(), 'a\nb\n'.splitlines(True), 'a\r\nb'.splitlines(True), 'no end'.splitlines(True), 'a\nb'.splitlines(False))
print('k=v'.partition('='), 'k=v=w'.partition('='), 'kv'.partition('='), '=v'.partition('='), 'k='.partition('='), 'k=v=w'.rpartition('='), 'kv'.rpartition('='), 'a--b'.partition('--'), 'a--b--c'.rpartition('--'))
for width in (0, 2, 3, 4, 5, 6, 9):
    print('[' + 'ab'.center(width) + ']', '[' + 'abc'.center(width) + ']')
for f in (lambda: 'a'.partition(''), lambda: 'a'.partition(1), lambda: 'a'.partition(b'a'), lambda: 'a'.partition(), lambda: 'a'.rpartition(''), lambda: 'a'.center('b'), lambda: 'a'.center(), lambda: 'a'.center(5, '*'), lambda: 'a'.ljust(5), lambda: 'a'.zfill(3), lambda: 'a'.splitlines(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
