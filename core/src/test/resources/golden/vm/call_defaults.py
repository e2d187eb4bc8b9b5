# Positional, default and keyword arguments.
def f(a, b=2, *, c=3, d):
    print(a, b, c, d)


def g(a, b=10, c=20):
    return a + b + c


f(1, d=4)
f(1, 5, d=4, c=6)
f(b=7, a=8, d=9)
print(g(1), g(1, 2), g(1, 2, 3), g(1, c=5), g(c=1, b=2, a=3))


def counter(start, step=[1]):
    step.append(start)
    return len(step)


print(counter(1), counter(2), counter(3))
