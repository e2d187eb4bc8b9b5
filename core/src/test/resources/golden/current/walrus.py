# := in comprehensions binds in the block around; some uses are refused.
print([(last := i * i) for i in range(4)], last)


def f():
    total = 0
    parts = [total := total + i for i in range(5)]
    return parts, total


print(f())
for code in (
    "[i := 1 for i in (1,)]",
    "[(i := j) for i in (1,) for j in (2,)]",
    "[[(i := k) for k in (1,)] for i in (1,)]",
    "(a, b) := (1, 2)",
    "def f():\n  global g\n  [g := 5 for _ in (1,)]\nf()\nprint(g)",
):
    try:
        exec(code)
    except SyntaxError as e:
        print("SyntaxError")
