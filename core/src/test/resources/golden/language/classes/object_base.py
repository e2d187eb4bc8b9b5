# object as a base, and the attributes of object that 1.13 has.
class A(object):
    pass


print(isinstance(A(), object), issubclass(A, object), A.__bases__ == (object,))
o = object()
print(type(o), o == o, o == object(), bool(o))
print(hasattr(o, "__init__"), hasattr(o, "__new__"), hasattr(o, "__class__"))
try:
    o.x = 1
except AttributeError as e:
    print(e)


class B:
    def __init__(self):
        super().__init__()
        self.done = True


print(B().done)


class C(B):
    pass


print(C().done, object.__init__ is not None, type(object), object)
a = object.__new__(B)
print(type(a).__name__, hasattr(a, "done"))
for bad in (lambda: object.__new__(5), lambda: object.__new__()):
    try:
        bad()
    except TypeError as e:
        print(e)
