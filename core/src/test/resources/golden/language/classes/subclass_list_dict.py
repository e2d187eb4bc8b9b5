# Subclasses of list, dict and tuple keep the native behaviour and add their own; native lists have no __getitem__ to call.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def append(self, x):
        super().append(("pushed", x))


s = Stack([1, 2])
s.push(3).push(4)
print(s, len(s), s[0], s.pop(), s[-1])
print(list(s)[:2], s == [1, 2, ("pushed", 3)], isinstance(s, list))
s.extend([7])
s.name = "attributes too"
print(s.name, 7 in s, s + [0])
try:
    print([0] + s)
except TypeError as e:
    print(e)


class Items(list):
    def __getitem__(self, i):
        return super().__getitem__(i)


try:
    Items([1])[0]
except AttributeError as e:
    print(e)


class Defaults(dict):
    def __getitem__(self, key):
        if key not in self:
            self[key] = "default for %s" % key
        return super().__getitem__(key)


d = Defaults()
print(d["a"], len(d), d)
d.update({"b": 2})
print(sorted(d.keys()), d.get("c"), d["b"])


class Point(tuple):
    def x(self):
        return self[0]


p = Point((3, 4))
print(p, p.x(), p + (5,), p == (3, 4), len(p))
a, b = p
print(a, b)
