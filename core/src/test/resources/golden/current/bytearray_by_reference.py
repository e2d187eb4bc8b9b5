# uctypes.bytearray_at is the bytes of another object, not a copy.
import uctypes

data = bytearray(b"0123456789")
part = uctypes.bytearray_at(uctypes.addressof(data) + 2, 4)
print(part, len(part), part[0], part[-1], type(part))
part[0] = 65
part[1:3] = b"BC"
print(data)
data[5] = 90
print(part, part == b"ABCZ", part + b"!", part[1:], bytes(part), list(part))
print(part.decode(), part.find(b"CZ"), b"BC" in part, memoryview(part)[1])
# Any number is an address as long as nobody looks.
print(uctypes.addressof(uctypes.bytearray_at(64, 8)), len(uctypes.bytearray_at(64, 8)))
view = memoryview(uctypes.bytearray_at(0, 1 << 25))
print(len(view), len(view[0x800000:]))
pointer = uctypes.struct(uctypes.addressof(data), {"p": (uctypes.PTR | 0, uctypes.UINT8)})
print(int(pointer.p) != 0)
