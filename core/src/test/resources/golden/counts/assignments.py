a = b = c = 1
a, b = b, 2
a, b, c = 3, a, b
(d, e), f = (1, 2), 3
[g, h] = "xy"
print(a, b, c, d, e, f, g, h)
first, *rest = [1, 2, 3]
*init, last = (1, 2, 3)
x, *y, z = range(5)
print(first, rest, init, last, x, y, z)


def swap(a, b):
    a, b = b, a
    return a, b


def rotate(a, b, c):
    a, b, c = b, c, a
    return a, b, c


def four(a, b, c, d):
    a, b, c, d = d, c, b, a
    return a + b + c + d


print(swap(1, 2), rotate(1, 2, 3), four(1, 2, 3, 4))
l = [0, 0]
l[0], l[1] = 5, 6
i = 0
i, l[i] = 1, 9
print(l)
for n in (2, 3):
    try:
        p, q = range(n)
        print(p, q)
    except ValueError:
        print("ValueError")
