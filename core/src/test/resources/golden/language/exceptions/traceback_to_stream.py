# print_exception into a stream, and what it refuses.
import usys, uio


class MyError(Exception):
    pass


def f():
    raise MyError("text", 5)


s = uio.StringIO()
try:
    f()
except MyError as e:
    usys.print_exception(e, s)
lines = s.getvalue().split("\n")
for i, line in enumerate(lines):
    print(i, repr(line))
s = uio.StringIO()
usys.print_exception(MyError(), s)
usys.print_exception(KeyError("k"), s)
usys.print_exception(OSError(2), s)
usys.print_exception(StopIteration(), s)
print(s.getvalue())
for bad in ((5,), ("text", s), (), (MyError(), None)):
    try:
        usys.print_exception(*bad)
        print()
    except Exception as e:
        print(type(e).__name__, e)
