# obj[key] in its three forms, with any kind of key.
class Box:
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


b = Box()
print(b[1], b["k"], b[None])
print(b[1, 2], b[()], b[(1,)])
print(b[1:2], b[:], b[::-1], b[1:"x", ...] if False else b[1:"x"])
b[0] = 1
b["a", "b"] = 2
b[1:] = 3
del b[5]
del b["x", 1]
b[7] += (1,)
print([b[i] for i in range(2)])


class None_:
    pass


n = None_()
for what in (lambda: n[1], lambda: n.__setitem__(1, 2)):
    try:
        what()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    n[1] = 2
except TypeError as e:
    print(e)
try:
    del n[1]
except TypeError as e:
    print(e)
