# Modules that are not there, names that are not there, modules that fail.
import usys

for source in (
    "import nowhere",
    "import nowhere.deeper",
    "import there.nowhere",
    "from nowhere import x",
    "from there import nothing",
    "from there.inner import nothing",
    "import plain.sub",
    "import there.inner.deeper",
    "from math import nothing",
    "import math.sub",
    "import raises",
    "import wrong_syntax",
    "from there import inner, value",
):
    try:
        exec(source)
        print("imported:", source)
    except Exception as e:
        print(source, "->", type(e).__name__, e)
print(inner.text, value)
try:
    import raises
except KeyError as e:
    print("again", repr(e))
try:
    import calls_failing
except ZeroDivisionError as e:
    usys.print_exception(e)
