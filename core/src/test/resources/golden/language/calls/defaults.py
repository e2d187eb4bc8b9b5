# Default values are computed once, when def runs, and shared.
def note(x):
    print("default", x)
    return x


def f(a, b=note(1), *, c=note(2)):
    return a, b, c


print(f(0), f(0, 5), f(0, c=7), f(a=3, b=4, c=5))


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []))
print(collect(4))
fs = []
for i in range(3):
    fs.append(lambda x, i=i: x * i)
print([g(10) for g in fs])


def outer(n):
    def inner(k=n):
        return k, n

    n += 1
    return inner


print(outer(5)(), outer(5)(0))
x = "first"


def late(v=x):
    return v, x


x = "second"
print(late())
