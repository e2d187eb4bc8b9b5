# The native codes align, the others pack tight.
import ustruct

for fmt in ("bi", "<bi", ">bi", "!bi", "=bi", "@bi", "bH", "Bq", "<Bq", "hb", "bhb", "bbi", "3bi", "4si", "3sh"):
    print(fmt, ustruct.calcsize(fmt))
print(ustruct.pack("bi", 1, 2), ustruct.pack("<bi", 1, 2), ustruct.pack(">bi", 1, 2))
print(ustruct.unpack("bH", b"\x01\x00\x02\x00"), ustruct.unpack(">bH", b"\x01\x00\x02"))
