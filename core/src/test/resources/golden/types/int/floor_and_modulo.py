# Division rounds down and the remainder has the divisor's sign, for small and big alike.
for a in (7, -7, 0, 2 ** 65 + 7, -(2 ** 65) - 7):
    for b in (2, -2, 7, -7, 2 ** 33, -(2 ** 33)):
        q, r = a // b, a % b
        print(a, b, q, r, q * b + r == a, divmod(a, b) == (q, r), abs(r) < abs(b))
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 2 ** 70 // 0, lambda: 2 ** 70 % 0, lambda: 0 // 0):
    try:
        f()
    except ZeroDivisionError as e:
        print('ZeroDivisionError', e)
