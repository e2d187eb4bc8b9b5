# A module written by the script can be imported, also from a package.
import uos
import sys

with open("/usr/made.py", "w") as f:
    f.write("value = 42\ndef twice(x):\n    return 2 * x\n")
sys.path.append("/usr")
import made

print(made.value, made.twice(4))
uos.mkdir("/usr/package")
with open("/usr/package/__init__.py", "w") as f:
    f.write("from .inner import name\n")
with open("/usr/package/inner.py", "w") as f:
    f.write("name = 'inner'\n")
import package

print(package.name, package.__name__)
try:
    import notthere
except ImportError as e:
    print("ImportError", e)
with open("/usr/run.py", "w") as f:
    f.write("print('executed', __name__)\n")
exec(open("/usr/run.py").read())
