# b2a_base64 ends the line; a2b_base64 skips what is no digit.
import ubinascii

for data in (b"", b"f", b"fo", b"foo", b"foob", b"\xff\xfe\xfd", b"\x00" * 5):
    line = ubinascii.b2a_base64(data)
    print(data, line, ubinascii.a2b_base64(line) == data)
print(ubinascii.a2b_base64(b"Zm 9v\nYg=="), ubinascii.a2b_base64("Zm9v"), ubinascii.a2b_base64(b""))
print(ubinascii.a2b_base64(b"!!!!"), ubinascii.a2b_base64(b"Zg==Zg=="), ubinascii.a2b_base64(b"+/+/"))
for bad in (b"Z", b"Zm", b"Zm9", b"Zm9vY"):
    try:
        print(bad, ubinascii.a2b_base64(bad))
    except ValueError as e:
        print(bad, "ValueError", e)
print(len(ubinascii.b2a_base64(bytes(300))))
