# Comprehensions and generator expressions.
print([x * x for x in range(5) if x % 2 == 0])
print([(x, y) for x in range(3) for y in range(x)])
print({x % 3 for x in range(10)} == {0, 1, 2})
d = {k: v for k, v in (("a", 1), ("b", 2))}
print(d["a"], d["b"], len(d))
g = (x + 1 for x in range(3))
print(next(g), list(g))
n = 10
print([n + i for i in range(2)], sum(i * n for i in range(3)))


def f(a):
    return [[a * b for b in range(c)] for c in range(3)]


print(f(2))
x = "kept"
[x for x in range(3)]
print(x)
print(any(c == "b" for c in "abc"), all(c for c in [1, 0]))
