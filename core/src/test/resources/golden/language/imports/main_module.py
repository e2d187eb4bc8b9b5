# The script itself is the module __main__.
import sys
import looker

print(__name__)
answer = 42
print(looker.look())
import __main__

print(__main__.answer, __main__.__name__)
__main__.extra = "set through the module"
print(extra)
