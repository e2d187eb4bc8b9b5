# Parameters as closed-over variables: defaults, stars, and reassignment.
def f(a, b=2, *c, d=4, **e):
    def g():
        return a, b, c, d, e

    def change():
        nonlocal a, c
        a = "changed"
        c = c + (9,)

    before = g()
    change()
    return before, g()


print(f(1))
print(f(1, 3, 5, 7, d=8, z=0))


def adder(*numbers):
    return lambda x: [n + x for n in numbers]


print(adder(1, 2, 3)(10))


def outer(self=1):
    class K:
        def method(self):
            return self is not None, outer.__name__

    return K().method()


print(outer())


def mutual():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    return even(10), odd(10)


print(mutual())
