a = 1
b = c = a
x, y = y, x
x, y, z = 1, 2, 3
(p, q) = a
first, *rest = a
[u, *v, w] = a
a.b = a[0] = 5
