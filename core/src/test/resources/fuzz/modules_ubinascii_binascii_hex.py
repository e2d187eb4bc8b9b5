# hexlify and unhexlify, with every kind of buffer.
import ubinascii
from uarray import array

print(ubinascii.hexlify(b""), ubinascii.hexlify(b"\x00\xffA"), ubinascii.hexlify("str"))
print(ubinascii.hexlify(bytearray(b"ab")), ubinascii.hexlify(memoryview(b"abcd")[1:3]), ubinascii.hexlify(array("H", [0x0102])))
print(ubinascii.hexlify(b"\x01\x02\x03", ":"), ubinascii.hexlify(b"\x01", "-"), ubinascii.hexlify(b"", " "))
print(ubinascii.hexlify(b"ab", "long"), ubinascii.hexlify(b"ab", b"."))
print(ubinascii.unhexlify("00fFaA"), ubinascii.unhexlify(b"6162"), ubinascii.unhexlify(""))
for bad in ("0", "abc", "0g", "zz", " 0"):
    try:
        print(ubinascii.unhexlify(bad))
    except ValueError as e:
        print(repr(bad), "ValueError", e)
for bad in (5, None, [1]):
    try:
        ubinascii.hexlify(bad)
    except TypeError as e:
        print("TypeError", e)
