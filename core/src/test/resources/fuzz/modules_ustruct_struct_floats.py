# Floats of four and eight bytes.
import ustruct

for value in (0.0, -0.0, 1.0, -2.5, 1e10, float("inf"), float("-inf")):
    print(value, ustruct.pack("<f", value), ustruct.pack(">d", value))
print(ustruct.unpack("<f", b"\x00\x00\x80\x3f"), ustruct.unpack(">f", b"\x3f\x80\x00\x00"))
print(ustruct.unpack("<d", ustruct.pack("<d", 0.1)), ustruct.unpack("<f", ustruct.pack("<f", 0.1))[0] == 0.1)
print(ustruct.pack("<f", 3), ustruct.pack("<d", True))
nan = ustruct.unpack("<f", ustruct.pack("<f", float("nan")))[0]
print(nan != nan)
print(ustruct.calcsize("f"), ustruct.calcsize("d"), ustruct.calcsize("bf"), ustruct.calcsize("bd") in (12, 16))
