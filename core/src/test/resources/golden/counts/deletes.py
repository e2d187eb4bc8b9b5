def local():
    x = 1
    del x
    try:
        x
    except NameError:
        print("local gone")
    y, z = 1, 2
    del y, z


class C:
    pass


c = C()
c.a = 1
c.b = [1, 2, 3]
del c.a
del c.b[0], c.b[0]
print(c.b, hasattr(c, "a"))
g = 1
del g
try:
    g
except NameError:
    print("global gone")
d = {1: 2, 3: 4}
del d[1]
print(d)
local()
del (c, d)
try:
    del d
except (NameError, KeyError):
    print("again")
