# The compiler's errors name the block they were found in, the parser's do not.
import sys

TEXTS = (
    "def f():\n  def g():\n    break\n",
    "class A:\n  def m(self):\n    nonlocal q\n",
    "class A:\n  return 1\n",
    "f(*a, **b, *c)\n",
    "x = (\n",
    "def f():\n x = 1\n  y = 2\n",
    "def f(a, a): pass\n",
    "@micropython.magic\ndef f(): pass\n",
)
for text in TEXTS:
    try:
        exec(text)
    except SyntaxError as e:
        sys.print_exception(e)
