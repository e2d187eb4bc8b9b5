# Classes that derive from native types.
class L(list):
    def last(self):
        return self[-1]


class E(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code

    def __str__(self):
        return "E%d" % self.code if False else "E"


class D(dict):
    def __getitem__(self, k):
        return "got"


l = L([1, 2, 3])
l.append(4)
print(l.last(), len(l), l[1], [x for x in l])
try:
    raise E(7, "text")
except Exception as e:
    print(e.code, e.args, e)
d = D()
d["a"] = 1
print(d["a"], d["b"])


class N(Exception):
    pass


try:
    raise N(1, 2)
except N as e:
    print(repr(e), e.args)


class New:
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls) if False else object.__new__(cls)

    def __init__(self, x):
        print("init", x)
        self.x = x


print(New(3).x)
