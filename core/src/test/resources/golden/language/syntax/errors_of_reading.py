# SyntaxErrors found while a text is read: line and text.
import usys

for source in (
    "x = ",
    "x = (1,\n2",
    "x = [1, 2\ny = 3",
    "if True\n  pass",
    "if True:\npass",
    "  x = 1",
    "if True:\n    x = 1\n  y = 2",
    "def f(:\n  pass",
    "def f()\n  pass",
    "for in x:\n  pass",
    "x = 'never closed",
    'x = """never\nclosed',
    "x = 1 2",
    "1 +",
    "class:\n  pass",
    "import",
    "from x import",
    "from import x",
    "x = {1: }",
    "x = ]",
    "x = )",
    "lambda: (yield",
    "try:\n  pass\n",
    "while:\n  pass",
    "with:\n  pass",
    "x y",
    "x = $",
    "x = ?",
    "x = 08",
    "x = 1_000",
    "x = 1e",
    "print 'x'",
    "else:\n  pass",
    "x = 'a' b 'c'",
    "a = 1\nb = 2\nc = (\nd = 4\n",
    "\\ x",
    "if 1:\n\tx\n        y",
    "@\ndef f(): pass",
    "x = b'\u00e9'",
):
    try:
        exec(source)
        print("accepted", repr(source))
    except Exception as e:
        print(repr(source))
        usys.print_exception(e)
