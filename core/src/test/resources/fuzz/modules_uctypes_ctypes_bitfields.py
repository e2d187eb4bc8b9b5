# Bit fields and nested structures over a buffer.
import uctypes

layout = {
    "whole": 0 | uctypes.UINT16,
    "low": 0 | uctypes.BFUINT16 | 0 << uctypes.BF_POS | 4 << uctypes.BF_LEN,
    "mid": 0 | uctypes.BFUINT16 | 4 << uctypes.BF_POS | 8 << uctypes.BF_LEN,
    "top": 0 | uctypes.BFUINT16 | 12 << uctypes.BF_POS | 4 << uctypes.BF_LEN,
    "inner": (2, {"a": 0 | uctypes.UINT8, "b": 1 | uctypes.INT8}),
    "row": (4 | uctypes.ARRAY, 3 | uctypes.UINT8),
}
buf = bytearray(b"\x34\x12\xff\xff\x07\x08\x09\x00")
s = uctypes.struct(uctypes.addressof(buf), layout, uctypes.LITTLE_ENDIAN)
print(hex(s.whole), s.low, hex(s.mid), s.top)
s.low = 0xF
s.top = 0xA
print(hex(s.whole), buf[:2])
print(s.inner.a, s.inner.b, [s.row[i] for i in range(3)])
s.inner.b = -2
s.row[1] = 99
print(buf)
print(uctypes.sizeof(layout, uctypes.LITTLE_ENDIAN), uctypes.sizeof(s))
big = uctypes.struct(uctypes.addressof(buf), {"x": 0 | uctypes.UINT32}, uctypes.BIG_ENDIAN)
little = uctypes.struct(uctypes.addressof(buf), {"x": 0 | uctypes.UINT32}, uctypes.LITTLE_ENDIAN)
print(hex(big.x), hex(little.x))
for call in (lambda: s.nothing, lambda: uctypes.sizeof(5)):
    try:
        print(call())
    except (AttributeError, KeyError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
