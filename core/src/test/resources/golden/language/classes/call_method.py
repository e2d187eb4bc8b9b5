# Instances that can be called, with all forms of arguments.
class Adder:
    def __init__(self, n):
        self.n = n
        self.count = 0

    def __call__(self, x, *more, scale=1, **names):
        self.count += 1
        return (self.n + x) * scale, more, sorted(names.items())


add = Adder(10)
print(add(1))
print(add(1, 2, 3, scale=2, a="A", b="B"))
print(add(*[5], **{"scale": 3}))
print(add.count, callable(add), callable(Adder), callable(5))
print(list(map(Adder(1), [1, 2])))
print(sorted([3, 1, 2], key=lambda n: Adder(0)(-n)))
try:
    add()
except TypeError as e:
    print(e)


class Shadow:
    pass


s = Shadow()
s.__call__ = lambda: "instance attribute"
print(callable(s))
try:
    print(s())
except TypeError as e:
    print(e)
