# ubinascii
import ubinascii
print(ubinascii.hexlify(b"\x00\xab\x1f"), ubinascii.hexlify(b"abc", ":"), ubinascii.hexlify(b"", b":"), ubinascii.hexlify(b"ab", b"-"))
print(ubinascii.unhexlify("00aBff"), ubinascii.unhexlify(b""))
for n in range(5):
    s = ubinascii.b2a_base64(b"hello"[:n])
    print(s, ubinascii.a2b_base64(s))
print(ubinascii.a2b_base64("aG Vs\nbG8="), ubinascii.a2b_base64(b"-aGk="))
print(ubinascii.crc32(b"123456789"), ubinascii.crc32(b"89", ubinascii.crc32(b"1234567")))
for bad in (lambda: ubinascii.unhexlify("abc"), lambda: ubinascii.unhexlify("zz"), lambda: ubinascii.a2b_base64("abc"), lambda: ubinascii.hexlify(5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
