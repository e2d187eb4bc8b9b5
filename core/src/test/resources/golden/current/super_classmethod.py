# super() in a class method hands on the class it was called on.
class Base:
    @classmethod
    def make(cls, n):
        return cls.__name__, n

    def who(self):
        return "Base.who"


class Child(Base):
    @classmethod
    def make(cls, n):
        return "child of", super().make(n + 1)

    def who(self):
        return super().who(), super(Child, self).who()


print(Child.make(1), Child().make(2), Child().who())
for wrong in (lambda: super(str, 0), lambda: super(0, int), lambda: super(int, "x")):
    try:
        wrong()
    except TypeError:
        print("TypeError")
