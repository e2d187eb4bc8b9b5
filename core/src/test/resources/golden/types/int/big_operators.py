# All operators of big ints against small and big, both signs.
big = 12345678901234567890
for a, b in ((big, 97), (-big, 97), (big, -97), (-big, -97), (97, big), (-97, big), (97, -big), (big, big + 1), (-big, big // 3)):
    print(a, b)
    print(' ', a + b, a - b, a * b)
    print(' ', a // b, a % b, divmod(a, b))
    print(' ', a & b, a | b, a ^ b)
    print(' ', a < b, a <= b, a == b, a != b, a > b, a >= b)
print(big // big, big % big, big - big, -big + big, big // -big)
print(+big, -big, ~big, abs(-big), not big, bool(big), bool(big - big))
