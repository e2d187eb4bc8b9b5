# Methods that bytes and bytearray got, and arguments they take now.
b = bytearray(b"spam and spam")
print(b.find(b"spam", 1), b.rfind(bytearray(b"spam")), b.index(97), b.find(256 - 1), b.count(b"am"))
print(b.split(), b.rsplit(b" ", 1), b.partition(b" and "), b.upper(), b.replace(b"spam", b"egg"))
print(b.startswith((b"x", b"sp")), b.endswith(b"am", 1, 4), bytearray(b" x ").strip(), b.isalpha())
print("spam".startswith(("a", "s")), "spam".endswith(("x",)), "spam".startswith("pa", 1), "spam".endswith("pa", 0, 3))
print(b"\x01\xfe".hex(), b"\x01\xfe\x20".hex(":"), bytes.fromhex("01 fe20"), bytearray.fromhex("ff"))
print(memoryview(b"ab").hex(), memoryview(b"abc")[1:].hex("-"))
for text in ("0", "0g", "a b"):
    try:
        bytes.fromhex(text)
    except ValueError:
        print("ValueError", text)
try:
    bytearray("text")
except TypeError:
    print("TypeError")
try:
    b.find(256)
except ValueError:
    print("ValueError")
print(b"".join([b"a", bytearray(b"b")]), bytearray(b"-").join([b"c", b"d"]))
