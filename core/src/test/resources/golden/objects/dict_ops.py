from ucollections import OrderedDict

d = {"a": 1, "b": 2}
d["c"] = 3
print(d["a"], d.get("x"), d.get("x", 5), "a" in d, "x" in d, len(d))
print(d.setdefault("a", 9), d.setdefault("z", 9), d.setdefault("n"), d.pop("z"), d.pop("z", None))
del d["n"]
print(sorted(d.items()), sorted(d.keys()), sorted(d.values()))
d.update({"b": 20}, k=5)
d.update([("p", 1), ["q", 2]])
d.update()
print(d, d == dict(d), d == {}, d != {})
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, x=3), dict.fromkeys([1, 2]), dict.fromkeys("ab", 0))
v = {1: 2, 3: 4}
print(v.items(), v.keys(), v.values(), 1 in v.keys(), (1, 2) in v.items(), 4 in v.values())
print({1: "int", True: "bool", 1.0: "float"})
print({0: 1, "": 2, None: 3, (): 4})
try:
    d["nope"]
except KeyError as e:
    print(repr(e), e.args)
try:
    del d["nope"]
except KeyError as e:
    print(repr(e))
o = OrderedDict([("z", 1), ("a", 2)])
o["m"] = 3
o["z"] = 4
print(o, list(o), o.popitem(), o.pop("z"), o)
o["z"] = 1
print(o == OrderedDict([("a", 2), ("z", 1)]), o == OrderedDict([("z", 1), ("a", 2)]), o == {"a": 2, "z": 1})
print(o.copy(), len(o), type(o), isinstance(o, dict))
for i in range(10):
    o[i] = i
print(o)
c = d.copy()
c.clear()
print(c, bool(c), len(d) > 0)


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, o):
        return self.n == o.n

    def __repr__(self):
        return "K%d" % self.n


e = {K(i): i for i in range(7)}
print(e, e[K(4)], K(9) in e, e.pop(K(0)))
print(e)
print(dict(**{"x": 1}))
