# Several base classes: the first that has a name wins, depth first.
class Root:
    def who(self):
        return "Root"

    def only_root(self):
        return "only Root"


class Left(Root):
    def left(self):
        return "left"


class Right(Root):
    def who(self):
        return "Right"

    def right(self):
        return "right"


class Both(Left, Right):
    pass


b = Both()
# Depth first: Root is found through Left before Right is looked at.
print(b.who(), b.left(), b.right(), b.only_root())
print(isinstance(b, Left), isinstance(b, Right), isinstance(b, Root))
print(issubclass(Both, (int, Right)), issubclass(Left, Right))
print([k.__name__ for k in Both.__bases__])


class Mixin:
    def greet(self):
        return "hello from " + self.name()


class Named(Mixin, Right):
    def name(self):
        return "Named"


print(Named().greet(), Named().who())


class Cooperative(Left, Right):
    def who(self):
        return "Cooperative > " + super().who()


print(Cooperative().who())
