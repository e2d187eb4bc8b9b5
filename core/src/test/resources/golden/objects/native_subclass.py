# Classes that derive from built-in types hold one inside.
class L(list):
    def __init__(self, *a):
        super().__init__(a)
        self.extra = 1

    def total(self):
        return sum(self)


l = L(1, 2, 3)
l.append(4)
l[0] = 10
print(l, len(l), l.total(), l.extra, l[1], l[1:], 4 in l, list(l), isinstance(l, list), l == [10, 2, 3, 4], bool(l))
l += [5]
print(l, type(l), [x for x in l], sorted(l), l + [1], l * 2)
del l[0]
print(l, l.pop(), l.index(3), l.count(2))


class D(dict):
    def __getitem__(self, k):
        return "item " + k

    def plain(self, k):
        return super().__getitem__(k)


d = D({"a": 1})
d["b"] = 2
print(d["a"], d.plain("a"), len(d), sorted(d), "b" in d, d.get("a"))


class E(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args)
        self.code = code


try:
    raise E(5, "x")
except E as e:
    print(e, repr(e), e.args, e.code, isinstance(e, Exception))


class E2(E):
    def __str__(self):
        return "custom"


print(E2(1), repr(E2(1)), E2(1).args)


class E3(ValueError):
    pass


try:
    raise E3("msg")
except ValueError as e:
    print(type(e), e, repr(e), e.args)
try:
    raise E3
except ValueError as e:
    print(repr(e), e.args)


class T(tuple):
    def first(self):
        return self[0]


t = T((1, 2))
print(t, t.first(), len(t), t + (3,), hash(t) == hash((1, 2)), t == (1, 2), (1, 2) == t)


class I(int):
    def double(self):
        return self * 2


i = I(21)
print(i, i + 1, i.double(), i == 21, 21 == i, i > 3)
try:
    1 + i
except TypeError as e:
    print(e)


class S(str):
    def shout(self):
        return self.upper() + "!"


print(S("hi").shout(), S("hi"), len(S("hi")), S("a") + "b", "a" == S("a"))
try:
    "b" + S("a")
except TypeError as e:
    print(e)


class St(set):
    pass


st = St([1, 2])
st.add(3)
print(len(st), 2 in st, st)


class NoInit(list):
    pass


print(NoInit("ab"), NoInit())
