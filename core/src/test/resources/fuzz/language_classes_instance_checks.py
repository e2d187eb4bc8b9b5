# isinstance and issubclass with tuples, and their errors.
class A:
    pass


class B(A):
    pass


class C(list):
    pass


b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, object), isinstance(A(), B))
print(issubclass(B, A), issubclass(A, B), issubclass(B, object), issubclass(bool, int))
print(isinstance(True, int), isinstance(1, bool), isinstance(C(), list), isinstance([], C))
print(isinstance(ValueError(), Exception), issubclass(KeyError, LookupError))
print(isinstance(None, type(None)), isinstance(A, type), isinstance(type, type))
for f in (
    lambda: isinstance(1, 2),
    lambda: isinstance(1, [int]),
    lambda: issubclass(1, int),
    lambda: issubclass(B, "A"),
    lambda: isinstance(1, (str, 5)),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(type(b) is B, b.__class__ is B, b.__class__.__name__, type(5).__name__)
