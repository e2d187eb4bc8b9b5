a, b = 1, 2
print([], (), {}, [a], (a,), {a: b}, {a, b} == {2, 1})
print([a, b, 3], (a, b, 3), {"k": [a, {"n": (b,)}]})
print([1, 2, 3], (1, 2, 3), ((), (1, (2, 3))), [(1, 2), [3]])
big = [
    1,
    "two",
    3.0,
    None,
    True,
    b"six",
    7j,
    ...,
]
print(len(big))
t = 1, a
print(t)


def f():
    return 1, 2


def g(x):
    return {"x": x, "y": [x] * 2, 3: (x, x)}


print(f(), sorted(g(1).keys(), key=str))
