# sys.modules may hold anything; from it everything is imported, or what __all__ names.
import sys


class M:
    x = "class"
    _y = "hidden"


sys.modules["thing"] = M
from thing import *

print(x)
m = M()
m.x = "instance"
m.__all__ = ("x", "z")
m.z = 3
sys.modules["thing"] = m
from thing import *

print(x, z)
m.__all__ = ["nothing"]
try:
    from thing import *
except AttributeError:
    print("AttributeError")
try:
    __import__("math", "globals", None, None, 1)
except TypeError:
    print("TypeError")
