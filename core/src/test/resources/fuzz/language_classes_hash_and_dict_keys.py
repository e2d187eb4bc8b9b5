# Objects as keys: __hash__ finds the place, __eq__ decides.
class Key:
    def __init__(self, name, n):
        self.name = name
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.name == other.name

    def __repr__(self):
        return "Key(%s)" % self.name


d = {Key("a", 1): "first"}
d[Key("a", 1)] = "second"
print(d)
print(d[Key("a", 1)])
try:
    d[Key("b", 1)]
except KeyError as e:
    print("KeyError", e)
s = {Key("x", 5), Key("x", 5), Key("y", 5)}
print(len(s))
print(hash(Key("z", 99)))


class Unhashed:
    def __eq__(self, other):
        return True


class BadHash:
    def __hash__(self):
        return "text"


class Simple:
    pass


for make in (Unhashed, BadHash, Simple):
    try:
        {make(): 1}
        print(make.__name__, "is a key")
    except TypeError as e:
        print(make.__name__, e)
try:
    hash([])
except TypeError as e:
    print(e)
