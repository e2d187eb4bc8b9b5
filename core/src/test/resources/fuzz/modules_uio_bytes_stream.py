# uio.BytesIO: a growing buffer, holes filled with zeros.
import uio
from uarray import array

b = uio.BytesIO(b"hello world")
print(b.read(5), b.read(), b.read(), b.seek(-5, 2), b.read(2), b.seek(1, 1), b.read())
buf = bytearray(4)
b.seek(0)
print(b.readinto(buf), buf, b.readinto(buf, 2), buf)
b.seek(9)
print(b.readinto(buf), buf)
w = uio.BytesIO()
w.seek(4)
print(w.write(b"end"), w.getvalue())
w.seek(0)
print(w.write(array("H", [0x4142])), w.write(memoryview(b"xyz")[1:2]), w.write("s"), w.getvalue())
g = uio.BytesIO(10)
print(g.getvalue(), g.write(b"12345678901234"), g.getvalue())
for call in (lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.write(5), lambda: uio.BytesIO("text").read()):
    try:
        print(call())
    except (OSError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
b.close()
try:
    b.getvalue()
except ValueError as e:
    print("ValueError", e)
b.close()
print("closed twice")
