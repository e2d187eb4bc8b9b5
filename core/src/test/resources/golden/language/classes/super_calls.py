# super() with and without arguments, in methods, class methods and over attributes.
class A:
    kind = "kind of A"

    def __init__(self, x):
        self.x = x

    def show(self):
        return "A.show %s" % self.x

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def helper():
        return "A.helper"


class B(A):
    kind = "kind of B"

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def show(self):
        return "B.show %s > %s" % (self.y, super().show())

    def parts(self):
        return super().kind, super().helper(), super(B, self).show()


class C(B):
    def show(self):
        return "C > " + super().show()

    def skip(self):
        return super(B, self).show()


c = C(1, 2)
print(c.show())
print(c.skip())
print(c.parts())
for f in (lambda: super(C, c).missing, lambda: super(C), lambda: super().x):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
