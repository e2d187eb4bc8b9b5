add = lambda a, b=1: a + b
print(add(1), add(1, 2))
print(sorted([3, -1, 2], key=lambda x: -x))
print(list(map(lambda x: x * x, [1, 2, 3])))
print(list(filter(lambda x: x & 1, range(6))))
fs = [lambda i=i: i * 2 for i in range(3)]
print([f() for f in fs])
print((lambda *a, **k: (a, k))(1, 2))
gen = (lambda: (yield 5))()
print(next(gen))
print((lambda: None)())
