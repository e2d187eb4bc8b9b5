# What int() refuses, and how it says so.
for text in ('', ' ', '-', '+', 'a', '1a', '1.5', '1e3', '0x1f', '0b1', '- 1', '+-1', '1 2', '12l', 'None', '0x', '\x00', '1\x00'):
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(repr(text), e)
for text, base in (('2', 2), ('8', 8), ('g', 16), ('0x', 16), ('0x', 0), ('0b2', 0), ('0o8', 0), ('12', 1), ('12', 37), ('12', -1), ('z', 35), ('0b1', 10)):
    try:
        print(repr(text), base, int(text, base))
    except ValueError as e:
        print(repr(text), base, e)
for f in (lambda: int(None), lambda: int([]), lambda: int({}), lambda: int(1j), lambda: int('1', 2, 3), lambda: int('1', '2'), lambda: int([], 10), lambda: int(object), lambda: int(print)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
for f in (lambda: int(float('inf')), lambda: int(float('nan')), lambda: int(-float('inf'))):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
