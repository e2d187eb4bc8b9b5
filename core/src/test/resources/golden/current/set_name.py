# Members are told their name when the class is made, in a copy of what it had then.
class Field:
    def __init__(self, drop=None):
        self.drop = drop

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        if self.drop:
            delattr(owner, self.drop)

    def __get__(self, obj, cls):
        return "got"


class A:
    x = Field()


print(A().x)


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError(name)


try:

    class B:
        y = Fails()

except ValueError as e:
    print("ValueError", e)


class Loose:
    def __getattr__(self, name):
        print("getattr", name)
        return 1


class C:
    z = Loose()


c = C()
print(type(c.z).__name__)
c.z = 2
print(c.z)
