# Positional, by name, with defaults, keyword-only.
def f(a, b=2, *, c=3, d):
    return a, b, c, d


def g(a, b, c=7):
    return a + b * c


def none():
    pass


print(f(1, d=4))
print(f(1, 5, d=6, c=7))
print(f(b=1, a=2, d=3))
print(g(1, 2), g(1, 2, 3), g(c=1, b=2, a=3))
print(none())
for wrong in range(3):
    try:
        if wrong == 0:
            g(1)
        elif wrong == 1:
            g(1, 2, 3, 4)
        else:
            g(1, 2, x=3)
    except TypeError:
        print("TypeError", wrong)
