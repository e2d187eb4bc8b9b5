# Objects in a class with __get__, __set__ and __delete__.
class Typed:
    def __init__(self, kind):
        self.kind = kind
        self.values = {}

    def __get__(self, instance, owner):
        print("get", type(instance).__name__, owner.__name__)
        if instance is None:
            return self
        return self.values.get(id(instance), "unset")

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError("want %s" % self.kind.__name__)
        self.values[id(instance)] = value

    def __delete__(self, instance):
        print("delete")
        self.values.pop(id(instance))


class Model:
    age = Typed(int)


m = Model()
print(m.age)
m.age = 7
print(m.age)
try:
    m.age = "seven"
except TypeError as e:
    print(e)
del m.age
print(m.age)
print(type(Model.age).__name__)


class Getter:
    def __get__(self, instance, owner):
        return "computed"


class User:
    value = Getter()


u = User()
print(u.value, type(User.value).__name__)
u.own = Getter()
print(type(u.own).__name__)
