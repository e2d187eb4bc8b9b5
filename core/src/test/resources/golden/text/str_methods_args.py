# Methods called through the type, with wrong counts and keywords.
print(str.upper('abc'), str.join(',', ['a', 'b']), str.format('{}', 1), bytes.find(b'abc', b'c'), 'a'.upper.__class__ is not None)
f = 'a,b'.split
print(f(','), list(map(str.upper, ['a', 'b'])), list(map(int, '1 2 3'.split())), ''.join(map(chr, (72, 105))))
for g in (lambda: 'a'.upper(1), lambda: 'a'.split(1, 2, 3), lambda: 'a'.replace('a'), lambda: 'a'.find(), lambda: 'a'.nothing, lambda: 'a'.join()):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
