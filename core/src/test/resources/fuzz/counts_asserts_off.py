# Without assertions they leave no code; exec compiles with the level set.
import micropython

source = "assert 0, 'never'\nif __debug__:\n    print('debug')\nprint('ran')\n"
micropython.opt_level(1)
exec(source)
micropython.opt_level(3)
exec(source)
micropython.opt_level(0)
try:
    exec(source)
except AssertionError as e:
    print(e)
print(eval("1 + 2 * 3"), eval("[x for x in range(3)]"))
exec("def made(a):\n    return a * 2\n")
print(made(4))
code = compile("print('compiled')", "x", "exec")
exec(code)
exec(code)
