# only here: a device reads what is there, or crashes
import uctypes

data = bytearray(b"0123")
address = uctypes.addressof(data)
print(uctypes.bytes_at(address, 4))
for get in (
    lambda: uctypes.bytes_at(address, 5),
    lambda: uctypes.bytes_at(0x1000, 1),
    lambda: uctypes.bytearray_at(address, 4).append(1),
    lambda: uctypes.bytearray_at(address, 4).extend(b"45"),
):
    try:
        print(get())
    except ValueError as e:
        print(str(e)[:30])
