# ustruct: sizes, alignment, order, cutting
import ustruct
for f in ("b", "<hi", "@bi", ">q", "3s", "2h3s", "<bBhHiIlLqQfd"):
    print(f, ustruct.calcsize(f))
print(ustruct.pack("<bBhH", -1, 255, -2, 65535), ustruct.pack(">iI", -3, 4000000000))
print(ustruct.pack("<qQ", -5, 1 << 63), ustruct.pack(">f", 1.5), ustruct.pack("<d", -2.25))
print(ustruct.pack("5s", b"ab"), ustruct.pack("1s", "xyz"), ustruct.pack("bi", 1, 2))
print(ustruct.pack("<b", 300), ustruct.pack("<hh", 1), ustruct.pack("<h", 1, 2))
print(ustruct.unpack("<bBhHiI", b"\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\x00\x28\x6b\xee"))
print(ustruct.unpack(">q2s", b"\xff\xff\xff\xff\xff\xff\xff\xfbhi more"))
print(ustruct.unpack_from("<H", b"\x00\x01\x02", 1), ustruct.unpack_from("<H", b"\x00\x01\x02", -2))
buf = bytearray(6)
ustruct.pack_into(">HH", buf, 1, 0x1234, 0x5678)
print(buf)
for bad in (lambda: ustruct.calcsize("x"), lambda: ustruct.unpack("<i", b"ab"), lambda: ustruct.pack_into("<i", buf, 4, 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
