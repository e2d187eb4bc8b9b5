# decompress and DecompIO, over raw and wrapped data.
import uzlib
import uio

packed = b"\x78\x9c\x4b\xcc\x4a\x4d\x4c\x02\x42\x00\x0a\x9d\x02\x67"
raw = b"\xcb\x48\xcd\xc9\xc9\x07\x00"
print(uzlib.decompress(raw, -15))
try:
    print(uzlib.decompress(packed))
except (ValueError, OSError) as e:
    print(type(e).__name__, e)
d = uzlib.DecompIO(uio.BytesIO(raw), -8)
print(d.read(2), d.read(1), d.read(), d.read())
d = uzlib.DecompIO(uio.BytesIO(raw), -8)
buf = bytearray(3)
print(d.readinto(buf), buf, d.readline())
stored = b"\x01\x05\x00\xfa\xffhello"
print(uzlib.decompress(stored, -8))
for bad in (b"", b"\xff", b"\x78", b"\x01\x05\x00\xfa\xffhel", b"\x07"):
    try:
        print(bad, uzlib.decompress(bad, -8))
    except (ValueError, OSError, EOFError) as e:
        print(bad, type(e).__name__, e)
for bad in (5, None):
    try:
        uzlib.decompress(bad)
    except TypeError as e:
        print("TypeError", e)
try:
    uzlib.DecompIO(5)
    print("accepted")
except (OSError, TypeError, AttributeError) as e:
    print(type(e).__name__, e)
