def counter(start):
    value = start

    def step(by=1):
        nonlocal value
        value += by
        return value

    def reset():
        nonlocal value
        value = start

    return step, reset


def outer(a):
    def middle(b):
        def inner(c):
            return a + b + c

        return inner

    return middle


step, reset = counter(5)
print(step(), step(3))
reset()
print(step())
print(outer(1)(2)(3))


def deleted():
    x = 1

    def get():
        return x

    print(get())
    del x
    try:
        get()
    except NameError:
        print("NameError")


deleted()
