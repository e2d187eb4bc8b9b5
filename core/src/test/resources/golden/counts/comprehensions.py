print([x * 2 for x in range(5)])
print([x for x in range(10) if x % 2 if x > 4])
print({x % 3 for x in range(7)} == {0, 1, 2})
print(sorted({k: v for k, v in zip("abc", range(3))}.items()))
print([(a, b) for a in range(3) for b in range(a)])
print([[y for y in range(x)] for x in range(4)])
print(sum(x for x in range(10)))
print(list(x + y for x in (1, 2) for y in (10, 20) if x + y != 12))
n = 3
print([x * n for x in [n, n + 1]])


def f(k):
    return [k + i for i in range(k)]


print(f(4))
print([i for i in []], {i for i in ()}, list(i for i in {}))
