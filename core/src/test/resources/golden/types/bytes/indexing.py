# An index gives an int, a slice bytes; they cannot be changed.
b = b'quectel'
print(b[0], b[-1], b[1:3], b[:2], b[5:], b[:], b[-3:], b[:-3], b[2:2], b[5:2], b[-100:2], b[3:100], b[True])
print([c for c in b], list(b[2:4]), len(b), b.__class__, max(b), min(b), sum(b[:2]), sorted(b'cab'), list(reversed(b'abc')), [chr(c) for c in b[:3]], dict(enumerate(b'ab')))
for f in (lambda: b[7], lambda: b[-8], lambda: b''[0], lambda: b['a'], lambda: b[1.0], lambda: b[None], lambda: b[::2], lambda: b[::-1], lambda: b[1:'a'], lambda: b[2 ** 40]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for statement in ('b[0] = 1', 'del b[0]', 'b[0:1] = b"x"', 'b.x = 1', 'b.append(1)'):
    try:
        exec(statement)
    except (TypeError, AttributeError) as e:
        print(statement, type(e).__name__, e)
