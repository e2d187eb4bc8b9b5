# exec, eval and compile with and without their own globals and locals.
x = "module"
exec("y = x + '!'")
print(y, eval("x"))
g = {"x": "given"}
exec("z = x * 2", g)
print(g["z"], eval("z[:3]", g), "z" in globals())
l = {}
exec("a = x\nx = 'local'", g, l)
print(sorted(l.items()), g["x"])
print(eval("x + a", {"x": "G"}, {"a": "L"}))


def f():
    v = 5
    try:
        return eval("v")
    except NameError as e:
        return str(e)


print(f())
code = compile("1 + n", "<text>", "eval")
print(eval(code, {"n": 4}), type(code))
stmts = compile("for i in range(2): print('loop', i)", "file.py", "exec")
exec(stmts)
exec(compile("6 * 7", "f", "single"))
exec("def g2(): return x")
print(g2())
for bad in (
    lambda: eval("1 +"),
    lambda: eval("x = 1"),
    lambda: exec(5),
    lambda: eval(""),
    lambda: compile("x", "f", "other"),
    lambda: exec("raise KeyError('inside')"),
    lambda: eval("undefined"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(eval("(1,\n2)"))
try:
    eval("  3")
except SyntaxError as e:
    print(type(e).__name__, e)
