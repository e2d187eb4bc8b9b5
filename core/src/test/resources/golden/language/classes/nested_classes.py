# Classes inside classes and functions; a class closes over a function's variables.
class Outer:
    class Inner:
        value = 1

        class Deep:
            value = 2

    def make(self):
        return self.Inner()


print(Outer.Inner.value, Outer.Inner.Deep.value, Outer().make().value)
print(Outer.Inner.__name__, Outer.Inner.Deep)


def factory(n):
    class Made:
        size = n

        def get(self):
            return n

        def change(self, m):
            nonlocal n
            n = m

    return Made


A, B = factory(1), factory(2)
a, b = A(), B()
a.change(10)
print(a.get(), A.size, b.get(), A is B, isinstance(a, B))
