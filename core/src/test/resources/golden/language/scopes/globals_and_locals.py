# globals() is the module's own dict; locals() of a function is the same in MicroPython.
x = 1
globals()["made"] = "through globals()"
print(made, globals()["x"], globals()["__name__"])
print(locals() is globals())


def f():
    y = 2
    return "y" in locals(), locals() is globals()


print(f())


class C:
    z = 3
    names = sorted(n for n in locals() if n == "z" or n == "x")
    inside = locals() is globals()


print(C.names, C.inside)
del globals()["made"]
try:
    made
except NameError as e:
    print(e)
for name in ("print", "x"):
    print(name, name in globals())
len_ = len
len = lambda x: "my len"
print(len([]))
del len
print(len([]), len is len_)
