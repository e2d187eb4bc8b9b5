# upper, lower and the questions isupper, islower, isalpha, isdigit, isspace: ASCII only.
for s in ('abc', 'ABC', 'aBc1', '123', ' \t\n', '', 'a b', 'é', 'É1', '١', '_', 'a1'):
    print(repr(s), s.upper(), s.lower(), s.isupper(), s.islower(), s.isalpha(), s.isdigit(), s.isspace())
print(b'aB1'.upper(), b'aB1'.lower(), b'12'.isdigit(), b'AB'.isupper(), 'Straße'.upper(), 'ÄÖ'.lower())
for name in ('title', 'capitalize', 'swapcase', 'isalnum', 'isidentifier', 'casefold', 'translate', 'expandtabs', 'ljust', 'rjust', 'zfill', 'format_map', 'maketrans', 'isdecimal', 'isnumeric', 'removeprefix'):
    print(name, hasattr('', name), hasattr(b'', name))
