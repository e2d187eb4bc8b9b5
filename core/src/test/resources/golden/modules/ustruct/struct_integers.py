# Every integer code at its limits, both byte orders.
import ustruct

for code, bits in (("b", 8), ("h", 16), ("i", 32), ("q", 64)):
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    for order in "<>":
        data = ustruct.pack(order + code, low) + ustruct.pack(order + code, high)
        print(order + code, data, ustruct.unpack(order + code * 2, data) == (low, high))
    top = (1 << bits) - 1
    data = ustruct.pack(">" + code.upper(), top)
    print(code.upper(), data, ustruct.unpack(">" + code.upper(), data)[0] == top)
# What does not fit is cut.
print(ustruct.pack("<B", 256), ustruct.pack("<b", 200), ustruct.pack("<H", -1), ustruct.pack("<I", -2))
print(ustruct.pack("<I", 1 << 40), ustruct.pack("<Q", -1), ustruct.pack("<q", 1 << 70))
print(ustruct.pack("<l", 5) == ustruct.pack("<i", 5), ustruct.unpack("<L", b"\xff\xff\xff\xff"))
