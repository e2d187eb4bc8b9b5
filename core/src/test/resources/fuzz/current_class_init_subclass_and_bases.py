# What newer classes may do: keyword bases, __init_subclass__ left alone, __set_name__, bases by star.
class Field:
    def __set_name__(self, owner, name):
        print("field", name, "of", owner.__name__)
        self.name = name

    def __get__(self, instance, owner):
        return "value of " + self.name


class Model:
    a = Field()
    b = Field()


print(Model().a, Model().b)


class Base:
    def __init_subclass__(cls):
        print("never called")


class Sub(Base):
    pass


print(Sub.__bases__, Sub.__name__, Sub.__qualname__ if hasattr(Sub, "__qualname__") else "no qualname")
print(Sub.__module__ if hasattr(Sub, "__module__") else "no module")
try:
    exec("class K(metaclass=type): pass\nprint(K)")
except Exception as e:
    print(type(e).__name__, e)
