# Padding and half floats in struct.
import struct

print(struct.calcsize("3x"), struct.pack(">bx2xH", 1, 2), struct.unpack("<xb2xb", b"\x00\x01\x00\x00\x02"))
for value in (0.0, -0.0, 1.0, -2.5, 65504.0, 6e-8, 1e-9, float("inf"), float("-inf")):
    packed = struct.pack("<e", value)
    print(value, packed, struct.unpack("<e", packed))
print(struct.unpack(">e", b"\x7e\x00"))
