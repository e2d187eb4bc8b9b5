# Where an int stops being small: at 2**30 on a 32-bit device; nobody can tell but by what it costs.
edge = 1 << 30
for n in (edge - 1, edge, edge + 1, -edge, -edge - 1, 2 * edge - 1, 2 * edge, -2 * edge):
    print(n, n + 1, n - 1, -n, ~n, abs(n), n * 2, n // 2, n % 10)
print(edge - 1 + 1 == edge, (edge + 5) - (edge + 2) == 3)
total = 0
for i in range(40):
    total = total * 3 + 1
    if i % 8 == 7:
        print(i, total, total % 1000)
while total > 10:
    total //= 10
print(total)
print([1 << i for i in range(28, 36)], [-1 << i for i in range(28, 36)])
print((edge - 1) ** 2, edge * edge, -edge * edge, edge * -1)
