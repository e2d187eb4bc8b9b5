# startswith and endswith: a start may be given to the first, 1.13 takes no tuples and no end.
s = 'AT+CSQ?'
print(s.startswith('AT'), s.startswith('at'), s.startswith(''), s.startswith('+', 2), s.startswith('AT', 1), s.startswith('?', -1), s.startswith('', 7), s.startswith('', 100), s.startswith(s), s.startswith(s + 'x'))
print(s.endswith('?'), s.endswith(''), s.endswith('CSQ'), s.endswith(s), 'é中'.startswith('中', 1), 'é中'.endswith('中'), b'abc'.startswith(b'b', 1), b'abc'.endswith(b'c'))
for f in (lambda: s.startswith(('AT', 'OK')), lambda: s.endswith('?', 1), lambda: s.startswith('A', None), lambda: s.startswith('A', 0, 5), lambda: s.startswith(b'A'), lambda: s.startswith(5), lambda: s.startswith(), lambda: s.endswith(None), lambda: s.startswith('A', 'b'), lambda: s.startswith('A', 1.0)):
    try:
        print(f())
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
