# uio.StringIO: reading, writing, seeking, reading lines.
import uio

s = uio.StringIO("first\nsecond\n\nlast")
print([s.readline(), s.read(3), s.readline(), s.readline(), s.readline(), s.readline()])
s.seek(0)
print(list(s), s.tell())
print(s.seek(2), s.read(4), s.tell(), s.seek(0, 2), [s.read()])
w = uio.StringIO()
print(w.write("abc"), w.write(""), w.tell(), w.getvalue())
w.seek(1)
w.write("XY123")
print(w.getvalue(), w.seek(0), w.read(2), w.getvalue())
p = uio.StringIO("preset")
p.write("PRE")
print(p.getvalue())
with uio.StringIO("with") as inside:
    print(inside.read())
try:
    inside.read()
except ValueError as e:
    print("ValueError", e)
print(uio.StringIO("a\nb").readlines() if hasattr(uio.StringIO, "readlines") else "no readlines")
for bad in (5, None, b"bytes"):
    try:
        print(uio.StringIO().write(bad))
    except TypeError as e:
        print("TypeError", e)
