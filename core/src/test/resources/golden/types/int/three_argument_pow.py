# pow with a modulus: signs, big numbers, and what it does not take.
print(pow(3, 5, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(2, 0, 5), pow(0, 0, 5), pow(5, 3, 1))
print(pow(2, 100, 1000000007), pow(123456789, 987654321, 10 ** 9 + 7), pow(2 ** 70, 3, 2 ** 61 - 1), pow(-2, 65, 2 ** 64))
p = 0xffffffffffffffc5
print(pow(5, p - 1, p), pow(7, (p - 1) // 2, p) in (1, p - 1))
for f in (lambda: pow(2, 3.0, 5), lambda: pow(2.0, 3, 5), lambda: pow(2, 3, 5.0), lambda: pow('a', 2, 3), lambda: pow(2), lambda: pow(1, 2, 3, 4), lambda: pow(2, None), lambda: pow(True, 2, 3)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(0, 0), pow(-2, 3), pow(10, 30))
