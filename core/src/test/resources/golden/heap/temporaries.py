# Loops of native code let go of what each round made: runs in 48 KB.
def gen(n):
    for i in range(n):
        yield i * 1.5
def t(name, f):
    try:
        print(name, f())
    except MemoryError as e:
        print(name, e)
t("sum", lambda: sum(gen(20000)))
t("sum2", lambda: sum(x * 1.5 for x in range(20000)))
t("any", lambda: any(x < 0 for x in gen(20000)))
t("max", lambda: max(gen(20000)))
t("maxkey", lambda: max(range(20000), key=lambda x: x * 1.5))
t("in", lambda: -1.5 in gen(20000))
t("map", lambda: sum(map(lambda x: x * 2.5, range(20000))))
t("filter", lambda: len(list(filter(lambda x: str(x) == "5", range(5000)))))
t("zip", lambda: sum(a + b for a, b in zip(gen(5000), gen(5000))))
l = list(range(300, 0, -1))
t("sort", lambda: l.sort(key=lambda x: x * 1.5))
t("join", lambda: len("".join(str(i)[:1] for i in range(300))))
t("dict", lambda: len(dict((i % 7, i * 1.5) for i in range(5000))))
t("set", lambda: len(set(str(i % 9) + "abc" for i in range(5000))))
t("enumerate", lambda: sum(i for i, x in enumerate(gen(5000))))
t("reversed", lambda: sum(x * 1.5 for x in reversed(l)))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 5000: raise StopIteration
        return str(self.i) + "xyz"
t("it", lambda: "q" in It())
t("unpack", lambda: max(*[1.5 * i for i in range(100)]))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return int(str(self.n) * 1)
    def __eq__(self, o): return str(self.n) == str(o.n)
d = {}
def fill():
    for i in range(200):
        d[K(i)] = i
    return sum(d[K(i % 200)] for i in range(3000))
t("keys", fill)
t("tuple", lambda: len(tuple(x for x in range(200))))
t("eq", lambda: [K(i) for i in range(100)] == [K(i) for i in range(100)])
t("fmt", lambda: len("%s" % (["a" * 10] * 50)))
t("extend", lambda: [1].extend(str(i) for i in range(300)))
t("bytes", lambda: len(bytes(i & 255 for i in range(300))))
t("index", lambda: [str(i) for i in range(300)].index("250"))
