# and, or, not, conditional expressions, chained comparisons.
def t(x):
    print("t", x)
    return x


print(t(0) or t(2), t(1) and t(0), not t(1))
print(1 < 2 < 3, 1 < 3 < 2, t(1) < t(5) < t(3))
x = 5 if t(0) else 6
print(x, (1 if x else 2) + (3 if not x else 4))
a = [0, 1][x > 5] or "z"
print(a)


def f(a, b, c):
    if a and b or not c:
        return "yes"
    return "no"


print([f(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)])


def g(v):
    return v is None, v is not None, v in (1, 2), v not in (1, 2), v == 1, v != 1


print(g(None), g(1))
print(None == None, None is None, True == 1, True is True, 1 == 1.0)
while not x == 6:
    break
print(not 3 in [3], not (x is None))
