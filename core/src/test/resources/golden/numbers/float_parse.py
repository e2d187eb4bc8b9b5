# Texts float() takes and texts it refuses.
for s in ('0', '1', '-1', '+1.5', ' 2.5 ', '\t3\n', '.5', '5.', '1e3', '1E+3', '1e-3', '-.5e1', 'inf', '-Infinity', 'nan'):
    print(repr(s), float(s))
for s in ('123456789012345678901234567890', '0.1e1', '1e400', '1e-400', '1e22', '3.141592653589793', '1_000.5'):
    print(repr(s), float(s))
for s in ('', ' ', '.e', 'e5', '1e', '1e+', '--1', '1 2', 'infin', 'nano', '0x10', 'abc', '1.2.3'):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(repr(s), 'ValueError', e)
print(float(), float(3), float(True), float(b'2.5'), float(bytearray(b'1.25')))
try:
    float([])
except TypeError as e:
    print('TypeError')
