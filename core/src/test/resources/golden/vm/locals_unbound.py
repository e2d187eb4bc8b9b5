# Reading a local before it is set.
def f(cond):
    if cond:
        x = 1
    return x


def g():
    y = 1
    del y
    return y


def h(n):
    for i in range(n):
        pass
    return i


def d():
    del z
    z = 1


print(f(True))
for fun, arg in ((f, (False,)), (g, ()), (h, (0,)), (d, ())):
    try:
        fun(*arg)
    except NameError as e:
        print(e)
print(h(3))
try:
    undefined_name
except NameError as e:
    print(e)
