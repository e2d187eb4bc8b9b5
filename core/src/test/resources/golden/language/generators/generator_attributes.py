# What generator objects offer, and how they print.
def gen():
    yield 1


g = gen()
print(sorted(n for n in dir(g) if n in ("send", "throw", "close", "__next__", "pend_throw")))
print(type(g), type(gen), str(g)[:24])
print(iter(g) is g, hasattr(g, "__iter__"), callable(g))
print(g.__next__())
try:
    g.__next__()
except StopIteration as e:
    print(repr(e))
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g()
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)


class K:
    def items(self):
        yield self

    @classmethod
    def of_class(cls):
        yield cls

    @staticmethod
    def static():
        yield "static"


k = K()
print(list(k.items()) == [k], list(K.of_class()) == [K], list(k.static()))
