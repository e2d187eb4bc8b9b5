def f(a, b, c):
    return a < b < c, a < b > c, a == b != c, a in b if isinstance(b, list) else None


n = 0


def side(x):
    global n
    n += 1
    return x


print(f(1, 2, 3), f(3, 2, 1), f(1, 1, 2))
print(side(1) < side(2) < side(3), side(3) < side(2) < side(1), n)
print(1 is not None, 1 not in [2], None is None, "a" in "abc" != "b")
x = 5
if 1 < x < 10:
    print("in")
if not 1 < x < 3:
    print("out")
while 0 <= x < 6:
    x += 1
print(x, 1 <= 1 >= 1 == 1)
