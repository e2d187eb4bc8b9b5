# The tree of built-in exceptions, as far as 1.13 has it.
tree = [
    (BaseException, object),
    (SystemExit, BaseException),
    (KeyboardInterrupt, BaseException),
    (GeneratorExit, BaseException),
    (Exception, BaseException),
    (StopIteration, Exception),
    (ArithmeticError, Exception),
    (OverflowError, ArithmeticError),
    (ZeroDivisionError, ArithmeticError),
    (AssertionError, Exception),
    (AttributeError, Exception),
    (EOFError, Exception),
    (ImportError, Exception),
    (IndentationError, SyntaxError),
    (LookupError, Exception),
    (IndexError, LookupError),
    (KeyError, LookupError),
    (MemoryError, Exception),
    (NameError, Exception),
    (OSError, Exception),
    (RuntimeError, Exception),
    (NotImplementedError, RuntimeError),
    (SyntaxError, Exception),
    (TypeError, Exception),
    (ValueError, Exception),
    (UnicodeError, ValueError),
]
for kind, base in tree:
    print(kind.__name__, base.__name__, issubclass(kind, base), issubclass(base, kind))
for name in ("TimeoutError", "IOError", "EnvironmentError", "UnboundLocalError", "RecursionError",
             "ModuleNotFoundError", "StopAsyncIteration", "Warning", "BlockingIOError"):
    try:
        print(name, eval(name))
    except NameError as e:
        print(e)
