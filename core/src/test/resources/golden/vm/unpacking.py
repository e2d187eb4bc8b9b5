# Assignments in one and stars.
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = b, a, a + b
print(a, b, c)
(a, (b, c)), d = (1, [2, 3]), "x"
print(a, b, c, d)
a, *b = [1]
print(a, b)
*a, b = range(4)
print(a, b)
a, *b, c = "xyzw"
print(a, b, c)
x = y = [0]
x.append(1)
print(y)
i = 0
i, lst = 1, [5, 6, 7]
lst[i], i = 9, 2
print(lst, i)


def f():
    p, q = 1, 2
    p, q = q, p
    p, q, r = q, p, p
    r, p = p, r
    return p, q, r


print(f())
for bad in ((1,), (1, 2, 3)):
    try:
        a, b = bad
    except ValueError as e:
        print(e)
try:
    a, b, *c = [1]
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError:
    print("type")
