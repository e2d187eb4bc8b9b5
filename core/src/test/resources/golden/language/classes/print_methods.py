# __str__ and __repr__: who is asked when.
class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class OnlyStr:
    def __str__(self):
        return "only str"


class Sub(Both):
    pass


b = Both()
print(b, [b], (b,), {1: b}, {b})
print(str(b), repr(b), "%s %r" % (b, b), "{} {!r}".format(b, b))
print(OnlyRepr(), [OnlyRepr()], str(OnlyRepr()))
print(OnlyStr(), repr(OnlyStr())[:8], str([OnlyStr()])[:9])
print(Sub(), repr(Sub()))


class Bad:
    def __repr__(self):
        return 5


class Raises:
    def __str__(self):
        raise ValueError("in str")


for x in (Bad(), Raises()):
    try:
        print(x)
    except Exception as e:
        print(repr(e))
print("%s" % Bad(), end=";\n")
