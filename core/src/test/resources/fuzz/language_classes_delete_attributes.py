# del of instance and class attributes.
class A:
    x = "class"

    def method(self):
        return "method"


a = A()
a.x = "instance"
print(a.x)
del a.x
print(a.x)
try:
    del a.x
except AttributeError as e:
    print(e)
delattr(A, "x")
print(hasattr(a, "x"))
del A.method
try:
    a.method()
except AttributeError as e:
    print(e)
try:
    del A.nothing
except AttributeError as e:
    print(e)
for target in (5, [], "text", len):
    try:
        del target.name
    except AttributeError as e:
        print(e)
    try:
        target.name = 1
    except AttributeError as e:
        print(e)
