# __getattr__ is asked only when the name was found nowhere else.
class Proxy:
    kind = "class attribute"

    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("asked for", name)
        if name.startswith("no"):
            raise AttributeError(name)
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
print(p.kind, p.target)
print(p.count(1))
p.sort()
print(p.target)
print(hasattr(p, "nothing"), hasattr(p, "append"))
print(getattr(p, "nowhere", "default"))
try:
    p.no
except AttributeError as e:
    print(repr(e))
try:
    p.missing
except AttributeError as e:
    print(e)
try:
    len(p)
except TypeError as e:
    print(e)
