# Names in modules, functions and class bodies.
x = "global"


def read():
    return x


def write():
    global x
    x = "changed"


def local():
    x = "local"
    return x


print(read(), local())
write()
print(x, read())


def late():
    return defined_later


try:
    late()
except NameError as e:
    print(e)
defined_later = 1
print(late())
del defined_later
try:
    late()
except NameError as e:
    print(e)


class C:
    x = x + "!"
    y = x

    def m(self):
        return x


print(C.x, C.y, C().m())
len_ = len


def len(o):
    return "mine"


print(len([1]))
del len
print(len([1]))
for i in range(3):
    globals_changed = i
print(globals_changed)
