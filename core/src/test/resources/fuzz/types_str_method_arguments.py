# Methods called from the class, with too few or too many or wrong arguments.
print(str.upper('a'), str.join('-', ['a', 'b']), str.format('{}', 1), str.find('abc', 'c'), list(map(str.strip, [' a ', 'b '])), 'abc'.upper().lower(), bytes.upper(b'a'))
f = 'x,y'.split
print(f(','), [m(' a ') for m in (str.strip, str.upper, len)], 'abc'.__len__() if hasattr('', '__len__') else 'no __len__')
for call in (lambda: 'a'.upper(1), lambda: 'a'.find(), lambda: 'a'.find(1, 2, 3, 4), lambda: 'a'.nothing, lambda: 'a'.nothing(), lambda: str.nothing, lambda: str.upper(), lambda: 'a'.join(), lambda: 'a'.join('b', 'c'), lambda: 'a'.split(sep=','), lambda: 'a'.encode(encoding='utf-8'), lambda: 'a'.startswith(), lambda: 'a'.isdigit(1), lambda: 'a'(), lambda: 'a'.upper.foo):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
