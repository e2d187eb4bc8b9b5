# The edge of a small int on 32-bit firmware: 2**30.
n = 0x3fffffff
print(n, n + 1, n + 2, -n - 1, -n - 2, n * 2, n * n, -n * n)
for a in (n - 1, n, n + 1, -n, -n - 1, -n - 2, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000):
    print(a + a, a - 1, -a, ~a, a // -1, a * a, a ^ 1, a % 1000, hex(a))
x = 1
for i in range(70):
    x = x * 2 + 1
print(x)
i = n - 3
for _ in range(6):
    i += 1
    print(i)
print(sum([n] * 10), max(n, n + 1), range(n, n + 1)[0])
