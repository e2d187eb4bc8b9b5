# type, isinstance, issubclass, callable.
class A:
    pass


class B(A):
    def __call__(self):
        return 'called'


class L(list):
    pass


def g():
    yield


for x in (5, 2 ** 40, 1.5, 'a', b'', None, True, [], (), {}, set(), 1j, A, A(), B(), L(), g, g(), len, int, type, object, range(1), ..., NotImplemented, iter([]), [].append, A().__class__, ValueError, ValueError(), lambda: 0):
    print(type(x), isinstance(x, object), isinstance(x, (int, str, A)), isinstance(x, list), callable(x))
print(isinstance(True, int), isinstance(B(), A), isinstance(A(), B), isinstance(B(), (str, A)), isinstance(5, ()), isinstance(A, type), isinstance(A(), type), isinstance(2 ** 40, int), isinstance(L(), list), isinstance(None, type(None)))
print(issubclass(B, A), issubclass(A, B), issubclass(A, A), issubclass(B, object), issubclass(bool, int), issubclass(L, (dict, list)), issubclass(KeyError, LookupError), issubclass(KeyError, Exception), issubclass(int, ()))
print(type(A()) is A, type(A) is type, type(type), type(5) == int, type('a') in (str, int), type([])([1]), type(B())()(), A.__class__, B()())
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: isinstance(1, (1, int)), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(A(), A), lambda: issubclass(int), lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3, 4), lambda: callable(), lambda: A()(), lambda: type(A(1)), lambda: object(1), lambda: isinstance(1, ((str,), int))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
