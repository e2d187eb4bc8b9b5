# | of dicts, and other things that got attributes.
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(sorted((a | b).items()), sorted((b | a).items()))
a |= b
print(sorted(a.items()))
try:
    a | [1]
except TypeError as e:
    print(e)
import sys

print(sys.__dict__["__name__"], type(sys.__dict__).__name__)
from array import array

print([memoryview(array(c)).itemsize for c in "bhiqfd"], memoryview(b"").itemsize)
