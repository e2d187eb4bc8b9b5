# print_exception of syntax errors: file, line, and no more.
import sys

for source in ("x = = 1", "def f():\n  return = 1", "return 1", "a = (1,\n", "if x:\nprint(1)", "  x", "f(a=1, 2)", "break", "class A:\n  def f(self):\n    nonlocal q"):
    try:
        compile(source, "text.py", "exec")
    except SyntaxError as e:
        sys.print_exception(e)
