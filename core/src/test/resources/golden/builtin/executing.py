# eval, exec and compile
print(eval("1 + 2"), eval("x * 2", {"x": 21}), eval("'text'"))
scope = {}
exec("a = 1\nb = a + 1", scope)
print(scope["a"], scope["b"])
exec("made_here = 5")
print(made_here)
exec("print(x_here)", None, {"x_here": 8})
local = {}
exec("c = d", {"d": 7}, local)
print(local)
code = compile("y = 3\nprint('ran', y)", "file.py", "exec")
exec(code)
print(y, eval(compile("y + 1", "file.py", "eval")))


def counting():
    yield eval("10")
    exec("print('inside')")
    yield 20


print(list(counting()))
for bad in ("1 +", "x y"):
    try:
        eval(bad)
    except SyntaxError as e:
        print("SyntaxError")
try:
    exec("raise ValueError('from inside')")
except ValueError as e:
    print(e)
try:
    compile("1", "f", "other")
except ValueError as e:
    print(e)
print(sorted(globals().keys() & {"made_here"}) if hasattr(globals().keys(), "__and__") else "made_here" in globals())
print("y" in locals(), "y" in dir())
