# __dict__, dir and the special attributes of classes and instances.
class A:
    "documented"
    x = 1

    def m(self):
        pass


a = A()
a.y = 2
print(a.__dict__, a.__class__.__name__, A.__name__)
print(sorted(k for k in A.__dict__ if not k.startswith("__")))
print("x" in dir(a), "y" in dir(a), "y" in dir(A), "m" in dir(A))
try:
    a.__dict__["z"] = 3
    print(a.z)
except Exception as e:
    print(type(e).__name__, e)
for name in ("__doc__", "__module__", "__qualname__", "__bases__", "__name__", "__class__"):
    print(name, hasattr(A, name), hasattr(a, name))
print(A.m.__name__, a.m.__name__ if hasattr(a.m, "__name__") else "bound without name")
