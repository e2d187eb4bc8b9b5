# //, % and divmod of floats follow the divisor's sign.
for a in (7.5, -7.5, 0.0, -0.0, 5.0, 1e10):
    for b in (2, -2, 2.5, -2.5, 0.5, 1e20, -1e20):
        print(a, b, a // b, a % b, divmod(a, b))
print(7 // 2.0, -7 // 2.0, 7 % -2.0, 7.0 % 2 ** 70, 5.5 % True, divmod(True, 0.75))
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0 / 0.0, lambda: 1 // 0.0, lambda: 1 % 0.0, lambda: divmod(1, 0.0), lambda: 0.0 ** -1):
    try:
        print(f())
    except ZeroDivisionError as e:
        print('ZeroDivisionError', e)
