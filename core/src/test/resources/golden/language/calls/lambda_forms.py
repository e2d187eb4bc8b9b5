# Lambdas with every kind of argument, nested, in place, and as values.
print((lambda: 5)())
print((lambda x, y=2, *z, k=3, **w: (x, y, z, k, w))(1, 7, 8, k=9, m=0))
add = lambda a: lambda b: a + b
print(add(3)(4))
print([f(2) for f in (lambda x: x + 1, lambda x: x**3, lambda x: -x)])
print((lambda x: x if x > 0 else "negative")(-1))
print(sorted([(1, "b"), (0, "c"), (1, "a")], key=lambda p: (p[0], p[1])))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
print((lambda *a: sum(a))(*range(5)))
print(list(filter(lambda s: "a" in s, ["abc", "xyz", "bar"])))
x = 1, lambda: 2, 3
print(x[1](), len(x))
g = lambda: (yield 5)
print(type(g()).__name__, list(g()))
