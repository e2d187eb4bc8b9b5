# Unpacking: zlib, bare and gzip, whole and as a stream, and what is refused.
import uzlib, uio
from ubinascii import unhexlify

text = b"to be or not to be, that is the question; " * 6 + bytes(range(64))
packed = unhexlify(
    "78da2bc957484a55c82f52c8cb2f5128017174144a32124b14328b8174aa4261696a7149667e9e35447258a9646064626661"
    "6563e7e0e4e2e6e1e5e3171014121611151397909492969195935750545256515553d7d0d4d2d6d1d5d33730343236313533"
    "b7b0b4b2b6b1b5b307001d695e93"
)
stored = unhexlify(
    "7801010600f9ff73746f726564093c0292"
)
fixed = unhexlify(
    "4bcbac484d5148439000"
)
gz = unhexlify(
    "1f8b08080000000002036e616d652e747874004bafca2c502849ad28d151c8c9cc4b55c8cf4be502334acaf301417957941c"
    "000000"
)
wide = bytes(n * n * n // 7 & 255 for n in range(200)) * 2
far = unhexlify(
    "78da63606064e6149433f4cce8dbf7cdb2e391e75ec7cb65da1f4f6ddb71eeb7c31cc1f99ebcefde72bacc93da561a11d779"
    "33f0fdb6e507d9ca44ee5d67887838bb73e5bf4e4f87bc6b658119bb3c4515b3bf1dbea8b46dc23ae1035b3e967ba69e6bed"
    "bc5357b4cdd7a28cf3a3e1f16dff17cefbb6669f3e83c1c1cd9c07ef257acef0cbfbf6d243c8f32d6373d9ed8dbfb6bde85b"
    "ede073f1bca7edbab99c5fe2bcb62d95e0ebec1494df76bd715bd99179ec0c1d0bbd3b23f7edf42cd06b2b63d478e5e9fa50"
    "fa5bf1c4a06d07f20e1f48d9b89c6198f80300ad2fc8c9"
)
print(uzlib.decompress(packed) == text, uzlib.decompress(packed[2:-4], -15) == text)
print(type(uzlib.decompress(packed)), uzlib.decompress(stored), uzlib.decompress(fixed, -15))
s = uzlib.DecompIO(uio.BytesIO(gz), 31)
print(s.read(5), s.readline(), s.read(), s.read(3), s.read())
s = uzlib.DecompIO(uio.BytesIO(packed[2:]), -10)
room = bytearray(10)
print(s.readinto(room), room, s.read(0), s.read() == text[10:])
# Of 1.13: the header of a zlib stream gives a window of 128 bytes.
print(uzlib.DecompIO(uio.BytesIO(packed)).read() == text, uzlib.decompress(far) == wide)
bad = bytearray(packed)
bad[-1] ^= 1
for attempt in (
    lambda: uzlib.decompress(b""),
    lambda: uzlib.decompress(b"abc"),
    lambda: uzlib.decompress(bad),
    lambda: uzlib.decompress(packed[:40]),
    lambda: uzlib.decompress(b"\x07", -8),
    lambda: uzlib.decompress(5),
    lambda: uzlib.DecompIO(uio.BytesIO(b"abc")),
    lambda: uzlib.DecompIO(uio.BytesIO(b"")),
    lambda: uzlib.DecompIO(uio.BytesIO(far)).read(),
    lambda: uzlib.DecompIO(5),
    lambda: uzlib.DecompIO(uio.BytesIO(bad)).read(),
    lambda: uzlib.DecompIO(uio.BytesIO(gz[:-20]), 31).read(),
    lambda: uzlib.DecompIO(uio.BytesIO(packed[2:]), -4).read(),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
