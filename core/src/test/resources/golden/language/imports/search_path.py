# sys.path: where modules are looked for, in order, and the script's own changes to it.
import sys

print(type(sys.path), len(sys.path) > 0)
try:
    import extra_module
except ImportError as e:
    print(e)
sys.path.append("more")
import extra_module

print(extra_module.where, extra_module.__file__)
sys.path.insert(0, "first")
import both

print(both.where)
sys.path.pop(0)
del sys.modules["both"]
import both

print(both.where)
saved = sys.path[:]
sys.path[:] = []
import third, math

print(third.where, math.floor(1.5))
sys.path[:] = ["nowhere"]
try:
    import fourth
except ImportError as e:
    print(e)
sys.path[:] = saved
import fourth

print(fourth.where)
