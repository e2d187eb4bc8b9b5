# Floor division and modulo for every pair of signs, small and big.
big = 123456789012345678901234567890
for a in (0, 1, 7, -7, 100, -100, big, -big):
    for b in (1, 3, -3, 7, -7, 10 ** 20, -(10 ** 20)):
        print(a // b, a % b, divmod(a, b) == (a // b, a % b))
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: big // 0, lambda: big % 0, lambda: divmod(1, 0), lambda: big / 0):
    try:
        print(f())
    except ZeroDivisionError as e:
        print('ZeroDivisionError', e)
print(7 / 2, -7 / 2, 6 / 3, 1 / 3, 10 ** 20 / 3)
