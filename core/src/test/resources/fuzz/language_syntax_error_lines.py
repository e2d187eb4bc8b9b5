# Which line a SyntaxError names, in the middle of longer texts.
import usys

sources = [
    """
x = 1
y = 2
z = = 3
""",
    """
def f():
    a = 1

    b = (1 +
         2
    c = 3
""",
    """
class C:
    def m(self):
        x = [
            1,
            2 3
        ]
""",
    """
# comment
'''
text of
several lines
'''
if x:
    y = )
""",
    """
def outer():
    def inner():
        for x in y:
            return 1
        1 = x
""",
    """
x = f(1,
      2,
      a=3,
      4)
""",
    """
if a:
    b
   c
""",
    """
x = 1 \\
    + 2 \\
    + * 3
""",
    "x = '''\n\n\nnever closed",
    "\n\n\n  indented",
    "def f():\n    pass\n\n\nreturn 1\n",
    "try:\n    x\n\ny",
    "a = [i for i in\n  range(3)\n  if 1 = 2]",
]
for source in sources:
    try:
        compile(source, "text.py", "exec")
        print("accepted")
    except Exception as e:
        usys.print_exception(e)
