# With an empty sys.path an import finds what is built in; the path may be any sequence.
import sys

print(type(sys.path))
sys.path = ()
import time
print(time)
sys.path = ["/nowhere"]
try:
    import nothing
except ImportError as e:
    print(e)
try:
    sys.modules = {}
except AttributeError as e:
    print("AttributeError")
