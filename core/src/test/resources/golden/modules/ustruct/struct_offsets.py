# pack_into and unpack_from, with offsets from both ends.
import ustruct
from uarray import array

buf = bytearray(8)
ustruct.pack_into("<H", buf, 0, 0x1234)
ustruct.pack_into(">H", buf, 2, 0x1234)
ustruct.pack_into("B", buf, -1, 7)
print(buf)
print(ustruct.unpack_from("<H", buf), ustruct.unpack_from(">H", buf, 2), ustruct.unpack_from("B", buf, -1))
print(ustruct.unpack_from("<HH", memoryview(buf)[2:]))
words = array("H", [1, 2, 3])
ustruct.pack_into("<H", words, 2, 500)
print(words, ustruct.unpack_from("<H", words, 2))
for call in (
    lambda: ustruct.pack_into("<I", buf, 5, 1),
    lambda: ustruct.pack_into("<I", buf, -2, 1),
    lambda: ustruct.pack_into("<I", buf, -9, 1),
    lambda: ustruct.unpack_from("<I", buf, 5),
    lambda: ustruct.unpack_from("<I", buf, -9),
    lambda: ustruct.unpack("<I", b"abc"),
):
    try:
        print(call())
    except ValueError as e:
        print("ValueError", e)
try:
    ustruct.pack_into("B", b"read only", 0, 1)
except TypeError as e:
    print("TypeError", e)
