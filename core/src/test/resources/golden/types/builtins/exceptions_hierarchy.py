# The built-in exceptions, their parents and their arguments.
chain = []
for name in ('ArithmeticError', 'AssertionError', 'AttributeError', 'EOFError', 'GeneratorExit', 'ImportError', 'IndentationError', 'IndexError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'MemoryError', 'NameError', 'NotImplementedError', 'OSError', 'OverflowError', 'RuntimeError', 'StopIteration', 'SyntaxError', 'SystemExit', 'TypeError', 'UnicodeError', 'ValueError', 'ZeroDivisionError'):
    cls = eval(name)
    print(name, cls.__bases__ if hasattr(cls, '__bases__') else '', issubclass(cls, Exception), repr(cls()), repr(cls(1)), repr(cls('a', 2)), [str(cls())], [str(cls('text'))], [str(cls(1, 2))], cls(1, 2).args)
for parent, child in ((ArithmeticError, ZeroDivisionError), (ArithmeticError, OverflowError), (LookupError, KeyError), (LookupError, IndexError), (RuntimeError, NotImplementedError), (SyntaxError, IndentationError), (ValueError, UnicodeError), (Exception, StopIteration), (BaseException, KeyboardInterrupt), (BaseException, SystemExit), (BaseException, GeneratorExit)):
    print(child.__name__, issubclass(child, parent))
for name in ('IOError', 'EnvironmentError', 'TimeoutError', 'ConnectionError', 'FileNotFoundError', 'RecursionError', 'ModuleNotFoundError', 'Warning', 'UnboundLocalError', 'BufferError', 'FloatingPointError'):
    try:
        print(name, eval(name))
    except NameError as e:
        print('NameError', e)
e = StopIteration(5)
print(e.value, StopIteration().value, OSError(5).args, OSError(5), str(OSError(2)), KeyError('k'), str(KeyError('k')), [KeyError('k')])
try:
    print(OSError(5).errno)
except AttributeError as e:
    print('AttributeError', e)
