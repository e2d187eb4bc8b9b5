# OrderedDict keeps the order of insertion; a key set again stays where it was.
from ucollections import OrderedDict

d = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
print(d, list(d), list(d.values()))
d["a"] = 20
d["z"] = 26
del d["b"]
d["b"] = 10
print(list(d.items()))
print(d.popitem(), list(d))
print(d == {"a": 20, "c": 3, "z": 26}, d == OrderedDict(a=20, c=3, z=26), isinstance(d, dict))
d.update([("q", 1), ("a", 0)])
print(d, d.pop("c"), d.get("nope", "default"), d.setdefault("n", 5), len(d))
print(OrderedDict.fromkeys("hello"), OrderedDict())
try:
    d["missing"]
except KeyError as e:
    print("KeyError", e)
print(d.copy(), type(d.copy()).__name__)
d.clear()
print(d, len(d))
