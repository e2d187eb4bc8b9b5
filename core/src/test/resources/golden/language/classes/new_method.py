# __new__ makes the object; __init__ runs only if it is one of the class.
class Single:
    made = None

    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.made is None:
            cls.made = object.__new__(cls)
        return cls.made

    def __init__(self, *args):
        print("init", args)
        self.args = args


a = Single(1)
b = Single(2, 3)
print(a is b, a.args)


class Other:
    def __new__(cls):
        return "no instance"

    def __init__(self):
        print("never")


print(Other())


class Sub(Single):
    made = None

    def __init__(self):
        print("sub init")


print(type(Sub()).__name__, type(a).__name__)
print(Single.__new__ is not None, hasattr(Sub, "__new__"))
