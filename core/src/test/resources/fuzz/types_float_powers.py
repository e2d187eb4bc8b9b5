# ** of floats: roots, negative bases, edges.
print(2.0 ** 10, 2 ** 0.5, 9 ** 0.5, 2 ** -1, 2.0 ** -2, 10 ** -3, 0.0 ** 0, 0 ** 0.0, 1.5 ** 2, (-2.0) ** 3, (-2.0) ** 2, (-2) ** -3)
print(4 ** 1.5, 27 ** (1 / 3) > 2.9, 1e200 ** 2, 1e-200 ** 2, -2 ** 2.0, 2 ** 1023.0 > 1e307, (-0.0) ** 3, 8 ** (1 / 3))
x = 1.5
x **= 3
print(x, 2 ** True, 2.5 ** False, True ** 2.5)
for f in (lambda: 0.0 ** -1, lambda: 0 ** -2.5, lambda: 2.0 ** 'a', lambda: 'a' ** 2.0, lambda: None ** 2.0, lambda: 2.0 ** None):
    try:
        print(f())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
