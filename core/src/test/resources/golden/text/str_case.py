# Case and character classes; only ASCII letters have a case.
for s in ('', 'abc', 'ABC', 'aBc1', '123', ' \t\n', 'a b', '1a', 'A1', '!?'):
    print(repr(s), s.upper(), s.lower(), s.isspace(), s.isalpha(), s.isdigit(), s.isupper(), s.islower())
print('\xe9t\xe9'.upper() == '\xe9T\xe9', '\u4e2d'.isalpha(), '\u4e2da'.islower())
print(b'aBc'.upper(), b'aBc'.lower(), b'1'.isdigit(), b'a'.isalpha())
