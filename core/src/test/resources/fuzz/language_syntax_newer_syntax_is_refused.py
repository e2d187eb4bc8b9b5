# What 1.13 does not know yet, or MicroPython never had.
import usys

for source in (
    "f'{x}'",
    "(n := 5)",
    "def f(a, /, b): pass",
    "match x:\n  case 1: pass",
    "print(*a, *b)",
    "[*a, *b]",
    "{**a, **b}",
    "{*a}",
    "a @ b",
    "a @= b",
    "x = 1_000",
    "async def f():\n  [x async for x in y]",
    "class C(metaclass=M): pass",
    "except* ValueError: pass",
    "raise",
    "raise X from Y",
    "raise X, Y",
    "exec 'x'",
    "x <> y",
    "`x`",
    "ur'x'",
    "0777",
    "x if y",
    "lambda *: 1",
    "def f(*): pass",
    "with (open('x') as f, g): pass",
    "return",
    "type X = int",
    "print(x for x in y, 1)",
    "u'text' b'bytes'",
    "rb'x' br'y'",
    "x = yield",
    "nonlocal",
    "global x, y; x = 1",
    "if x: y\nelif: z",
    "assert",
    "del",
    "while 1: pass else: pass",
):
    try:
        compile(source, "f", "exec")
        print("accepted", repr(source))
    except SyntaxError as e:
        print(type(e).__name__, repr(source), e)
    except Exception as e:
        print(repr(source), repr(e))
