# Tracebacks of code from exec, eval and compile name what they were given.
import usys


def show(f):
    try:
        f()
    except Exception as e:
        usys.print_exception(e)


show(lambda: exec("x = 1\ny = 0\nx / y"))
show(lambda: eval("undefined_name"))
show(lambda: exec(compile("def f():\n    raise KeyError(1)\n\nf()", "given.py", "exec")))
show(lambda: exec("x = (1,"))
show(lambda: exec("a = 1\n  b = 2"))
show(lambda: exec("ok = 1\nfor x in y\n  pass"))
show(lambda: compile("return 5", "other.py", "exec"))
show(lambda: eval("1 = 2"))
exec("def g(n):\n  return 1 // n")
show(lambda: g(0))
