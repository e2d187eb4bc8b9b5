# Closures share variables, not values; each call has its own.
def counter(start):
    n = start

    def up(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n

    return up, get


up, get = counter(5)
up()
up(10)
print(get())
up2, get2 = counter(0)
up2()
print(get(), get2())


def later():
    def f():
        return x

    x = "assigned after the def"
    return f()


print(later())


def unassigned():
    def f():
        return x

    if False:
        x = 1
    return f()


try:
    unassigned()
except NameError as e:
    print(repr(e))


def loop():
    fs = []
    for i in range(3):

        def f():
            return i

        fs.append(f)
    return [f() for f in fs]


print(loop())


def levels(a):
    def two(b):
        def three(c):
            nonlocal a
            a += b + c
            return a

        return three

    t = two(10)
    return t(1), t(2), a


print(levels(100))
