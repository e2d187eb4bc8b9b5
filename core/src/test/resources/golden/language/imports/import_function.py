# __import__ with its arguments, and import inside functions.
m = __import__("tools")
print(m.__name__)
m = __import__("tools.deep")
print(m.__name__, hasattr(m, "deep"))
m = __import__("tools.deep", None, None, ("x",))
print(m.__name__)
m = __import__("tools.deep", globals(), locals(), [], 0)
print(m.__name__)


def f():
    import tools.deep as d

    return d.x


def g():
    from tools.deep import x

    return x, "x" in globals()


print(f(), g(), "d" in globals())
if False:
    import not_there
try:
    import not_there
except ImportError:
    not_there = "replacement"
print(not_there)
for bad in (lambda: __import__(5), lambda: __import__(""), lambda: __import__("none"), lambda: __import__()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
