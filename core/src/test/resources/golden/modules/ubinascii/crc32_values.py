# crc32, whole and in parts.
import ubinascii

print(hex(ubinascii.crc32(b"")), hex(ubinascii.crc32(b"123456789")))
crc = 0
for part in (b"1234", b"", b"56789"):
    crc = ubinascii.crc32(part, crc)
print(hex(crc), crc == ubinascii.crc32("123456789"))
print(ubinascii.crc32(bytearray(b"a" * 1000)), ubinascii.crc32(memoryview(b"xyz")[1:]), ubinascii.crc32(b"x", 5))
for bad in ((), (1,), (b"x", "y"), (b"x", None)):
    try:
        print(ubinascii.crc32(*bad))
    except TypeError as e:
        print("TypeError", e)
