# from module import *: names without underscore, whatever __all__ says in 1.13.
x = "mine"
_hidden = "mine"
from things import *

print(x, y, f(), _hidden)
print(sorted(n for n in globals() if n in ("x", "y", "f", "z", "_hidden", "__all__", "C")))
from things.more import *

print(deep)
from math import *

print(round(sqrt(16)), floor(2.7), pi > 3)
try:
    exec("def f():\n  from things import *")
except SyntaxError as e:
    print(e)
