# Big integers: the four operators, comparison, normalisation to small ints.
a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(a + b, a - b, b - a, a * b, b // a, b % a, -a, +a, abs(-a))
print(a + 1, 1 + a, a - 1, 1 - a, a * 3, 3 * a, a * 0, a - a)
print(a < b, a > b, a == a, a != b, a <= a, a >= b, a == a + 0, 5 < a, a < 5, -a < 5)
print((1 << 64) - (1 << 64) + 5, (1 << 64) // (1 << 62), (1 << 100) % 7)
f = 1
for i in range(1, 41):
    f *= i
print(f)
print(hash(1 << 20) == 1 << 20, {1 << 70: 'x'}[1 << 70], bool(1 << 70), not (1 << 70))
x, y = 0, 1
for i in range(300):
    x, y = y, x + y
print(x)
