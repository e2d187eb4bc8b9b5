# Comprehensions have a scope of their own, see the function around, and leak nothing.
x = "outer"
print([x for x in range(3)], x)
print({x: x * x for x in range(2)}, {x for x in "a"}, x)


def f(n):
    k = 2
    table = [[k * i + j for j in range(n)] for i in range(n)]
    return table, [k for k in "ab"], k


print(f(2))


class C:
    n = 3
    squares = [i * i for i in range(n)]
    print("i leaked" if "i" in locals() else "class body done")


print(C.squares)
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
print([a + b for a in "xy" for b in "12" if a != "y" or b != "1"])
print([i for i in range(20) if i % 2 if i % 3])
m = [[1, 2], [3, 4], [5, 6]]
print([[row[i] for row in m] for i in range(2)], [y for row in m for y in row])
print([(lambda v: v * 10)(i) for i in range(3)])
try:
    [i for i in range(3) if undefined]
except NameError as e:
    print(e)
