# del of names, items, slices, attributes, several at once.
a, b, c = 1, 2, 3
del a, (b, c)
for name in ("a", "b", "c"):
    print(name, name in globals())
l = list(range(10))
del l[0], l[-1]
print(l)
del l[2:4]
print(l)
try:
    del l[::2]
    print(l)
except NotImplementedError as e:
    print("not implemented", e)
d = {1: "a", 2: "b"}
del d[1]
print(d)


class O:
    x = 1


o = O()
o.y = o.z = 2
del o.y
print(hasattr(o, "y"), o.z)
for f in (
    lambda: l.__delitem__(0),
    lambda: exec("del d[7]"),
    lambda: exec("del l[99]"),
    lambda: exec("del undefined"),
    lambda: exec("del o.nothing"),
    lambda: exec("del 'abc'[0]"),
    lambda: exec("del (1, 2)[0]"),
    lambda: exec("del f()"),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def local():
    x = 1
    del x
    x = 2
    return x


print(local())
