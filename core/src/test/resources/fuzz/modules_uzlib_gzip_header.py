# DecompIO over gzip, with a file name in the header.
import uzlib
import uio

body = b"\x01\x05\x00\xfa\xffhello"
crc = b"\x86\xa6\x10\x36"
size = b"\x05\x00\x00\x00"
plain = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + body + crc + size
named = b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\x03name.txt\x00" + body + crc + size
print(uzlib.DecompIO(uio.BytesIO(plain), 25).read())
print(uzlib.DecompIO(uio.BytesIO(named), 31).read())
wrong = plain[:-8] + b"\x00\x00\x00\x00" + size
try:
    print(uzlib.DecompIO(uio.BytesIO(wrong), 25).read())
except (OSError, ValueError) as e:
    print(type(e).__name__, e)
try:
    uzlib.DecompIO(uio.BytesIO(b"no gzip at all"), 25)
    print("accepted")
except (OSError, ValueError) as e:
    print(type(e).__name__, e)
try:
    uzlib.DecompIO(uio.BytesIO(b"no zlib at all"), 8)
    print("accepted")
except (OSError, ValueError) as e:
    print(type(e).__name__, e)
