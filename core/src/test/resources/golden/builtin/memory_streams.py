# StringIO and BytesIO
import uio
s = uio.StringIO("one\ntwo\nthree")
print(s.read(2), s.readline(), s.tell(), hasattr(s, "readlines"), [s.read()])
s = uio.StringIO()
print(s.write("abc"), s.write("defgh"), s.seek(1), s.read(3), s.getvalue())
s.seek(0, 2)
s.write("!")
s.seek(12)
s.write("gap")
print(repr(s.getvalue()))
b = uio.BytesIO(b"\x00\x01\x02\x03")
buf = bytearray(3)
print(b.readinto(buf), buf, b.read(), b.read(), b.seek(-1, 1), b.read(1))
with uio.BytesIO() as w:
    w.write(b"xyz")
    print(w.getvalue())
try:
    w.read()
except ValueError as e:
    print(e)
for line in uio.StringIO("a\nb"):
    print(repr(line))
print("to a stream", 1, file=s)
print(repr(s.getvalue()))
class Sink(uio.IOBase):
    def write(self, data):
        out.append(bytes(data))
        return len(data)
out = []
print("x", 1, file=Sink())
print(out)
try:
    print("y", file=5)
except OSError as e:
    print("OSError", e)
