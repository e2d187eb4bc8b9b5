# partition, rpartition, center, splitlines: in upstream builds, not in every firmware.
print('a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('='), 'abc'.rpartition('='), b'a:b'.partition(b':'))
print(repr('ab'.center(5)), repr('ab'.center(6)), repr('ab'.center(1)))
print('a\nb\r\nc\rd'.splitlines(), 'a\n\nb\n'.splitlines(), ''.splitlines(), 'a\nb'.splitlines(True), b'x\ny'.splitlines())
try:
    'a'.partition('')
except ValueError as e:
    print('ValueError', e)
