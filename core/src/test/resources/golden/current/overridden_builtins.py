# A script may replace what every module sees, and take it back.
import builtins

print(len("abc"))
builtins.len = lambda x: "many"
print(len("abc"))
builtins.answer = 42
print(answer)
del builtins.len
print(len("abc"))
del builtins.answer
try:
    answer
except NameError as e:
    print("NameError", e)


# import and class ask the replacement as well.
def importing(name, globals, locals, fromlist, level):
    print("import", name, fromlist, level)

    class Module:
        a = 1

    return Module


own = builtins.__import__
builtins.__import__ = importing
import x.y
from x import a
print(a)
builtins.__import__ = own

build = builtins.__build_class__
builtins.__build_class__ = lambda body, name: name
class Named:
    pass
print(Named)
builtins.__build_class__ = build
class Again:
    pass
print(Again)
