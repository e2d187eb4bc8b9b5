# Cells shared between functions.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return up, get


up, get = counter()
up()
up(5)
print(get())


def adders():
    return [lambda x: x + i for i in range(3)]


print([f(10) for f in adders()])


def outer(a):
    def middle(b):
        def inner(c):
            return a + b + c

        a_ = a
        return inner

    return middle


print(outer(1)(2)(3))


def unbound():
    def f():
        return late

    try:
        f()
    except NameError as e:
        print(e)
    late = 4
    print(f())


unbound()
