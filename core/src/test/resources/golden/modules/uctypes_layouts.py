# C structures in the bytes of objects.
import uctypes, uarray

header = {
    "kind": uctypes.UINT8 | 0,
    "flags": uctypes.BFUINT8 | 1 | 4 << uctypes.BF_POS | 3 << uctypes.BF_LEN,
    "low": uctypes.BFUINT8 | 1 | 0 << uctypes.BF_POS | 4 << uctypes.BF_LEN,
    "length": uctypes.UINT16 | 2,
    "value": uctypes.INT32 | 4,
    "point": (8, {"x": uctypes.INT16 | 0, "y": uctypes.INT16 | 2}),
    "words": (uctypes.ARRAY | 8, uctypes.UINT16 | 2),
    "pairs": (uctypes.ARRAY | 8, 2, {"a": uctypes.UINT8 | 0, "b": uctypes.UINT8 | 1}),
    "bytes": (uctypes.ARRAY | 0, uctypes.UINT8 | 4),
    "next": (uctypes.PTR | 12, {"first": uctypes.UINT32 | 0}),
    "text": (uctypes.PTR | 16, uctypes.UINT8),
    "real": uctypes.FLOAT64 | 24,
}
data = bytearray(32)
other = bytearray(b"\x78\x56\x34\x12more")
print(uctypes.sizeof(header), uctypes.sizeof(header, uctypes.LITTLE_ENDIAN))
s = uctypes.struct(uctypes.addressof(data), header, uctypes.LITTLE_ENDIAN)
s.kind = 0x1FF
s.flags = 5
s.low = 0xF9
s.length = 0xABCD
s.value = -2
s.point.x = -300
s.pairs[1].b = 7
s.real = 1.5
print(data, s.kind, s.flags, s.low, s.length, s.value, s.point.x, s.point.y, s.real)
print(s.words[0], s.words[1], s.pairs[1].a, s.pairs[1].b, bytes(s.bytes), len(s.bytes))
s.words[1] = 0x0102
s.bytes[0] = 9
print(data[8:12], s.kind, s.point.y)
pointers = uctypes.struct(uctypes.addressof(data), {"n": uctypes.UINT32 | 12, "t": uctypes.UINT32 | 16})
pointers.n = uctypes.addressof(other)
pointers.t = uctypes.addressof(other) + 4
print(hex(s.next[0].first), chr(s.text[1]), int(s.next) == uctypes.addressof(other))
big = uctypes.struct(uctypes.addressof(data), header, uctypes.BIG_ENDIAN)
print(big.length, big.value, big.words[1])
a = uarray.array("H", [1, 2, 3])
view = uctypes.struct(uctypes.addressof(memoryview(a)[1:]), {"v": uctypes.UINT16 | 0}, uctypes.NATIVE)
view.v += 40
print(a, uctypes.bytes_at(uctypes.addressof(b"constant"), 4), bytes(uctypes.struct(uctypes.addressof(a), {"x": uctypes.INT8})))
window = uctypes.bytearray_at(uctypes.addressof(other) + 4, 4)
window[0] = ord("M")
print(other, uctypes.sizeof(s.pairs), uctypes.sizeof(s.point), uctypes.sizeof(s.words))
for attempt in (
    lambda: s.nothing, lambda: s.words[2], lambda: s[0], lambda: uctypes.sizeof(uctypes.UINT8), lambda: s.words.x,
    lambda: uctypes.sizeof([]), lambda: uctypes.sizeof(s, 1), lambda: setattr(s, "point", 1), lambda: uctypes.addressof(5),
    lambda: uctypes.struct(), lambda: hash(s), lambda: int(s),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
