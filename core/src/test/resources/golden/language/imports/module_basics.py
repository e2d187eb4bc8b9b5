# A module runs once, is cached, and has its own globals.
import counting
import counting as again

print(again is counting, counting.n)
counting.up()
print(counting.n, again.n)
from counting import n, up as higher

print(n)
higher()
print(n, counting.n)
import sys

print("counting" in sys.modules, sys.modules["counting"] is counting)
print(counting.__name__, counting.__file__, __name__)
print(counting, type(counting))
counting.added = "from outside"
print(counting.read_added())
del sys.modules["counting"]
import counting as fresh

print(fresh is counting, fresh.n, counting.n)
