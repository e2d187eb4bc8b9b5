# getattr and its kin, isinstance, callable
class A:
    x = 1

    def f(self):
        return self.x


class B(A):
    def __getattr__(self, name):
        if name == "magic":
            return 42
        raise AttributeError(name)


b = B()
print(getattr(b, "x"), getattr(b, "magic"), getattr(b, "no", "default"), getattr(b, "f")())
setattr(b, "x", 5)
print(b.x, A.x, hasattr(b, "y"), hasattr(b, "magic"))
delattr(b, "x")
print(b.x)
print(isinstance(b, A), isinstance(b, (int, B)), isinstance(1, object), issubclass(B, A), issubclass(A, (B, str)))
print(callable(A), callable(b), callable(b.f), callable(len), callable(1), callable(lambda: 0))
for bad in (lambda: getattr(b, "no"), lambda: getattr(A(), "no"), lambda: isinstance(1, 2), lambda: issubclass(1, int)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
