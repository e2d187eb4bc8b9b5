# float() of a text, and what it refuses.
for text in ('1', '1.', '.5', '-.5', '1.5', '+1.5', ' 1.5 ', '\t2\n', '1e5', '1E5', '1e+5', '1e-5', '-1.5e-3', '00012', '1e400', '-1e400', '1e-400', 'inf', '-inf', 'INF', 'infinity', 'nan', 'NaN', '-nan', '1_0', '12345678901234567890'):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(repr(text), e)
for text in ('', ' ', '.', 'e', '1e', '1e+', 'e5', '1.5.5', '1e5.5', '0x10', '1 2', '--1', '+-1', 'infi', 'nano', 'a', '1a', '1.5f', '1j', '1,5'):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(repr(text), e)
print(float(b'1.5'), float(5), float(True), float(2 ** 70), float(1.5), float())
for f in (lambda: float(None), lambda: float([]), lambda: float(1j), lambda: float('1', 2), lambda: float({})):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
