# A number repeats a code; before s it is a length.
import ustruct

print(ustruct.pack("3B", 1, 2, 3), ustruct.unpack("3B", b"\x01\x02\x03"))
print(ustruct.pack("5s", b"abc"), ustruct.pack("2s", b"abc"), ustruct.pack("s", b"xy"), ustruct.pack("0s", b"q"))
print(ustruct.unpack("5s", b"abc\x00\x00"), ustruct.unpack("2s2s", b"abcd"))
print(ustruct.calcsize("10s"), ustruct.calcsize("0s"), ustruct.calcsize("12B"), ustruct.calcsize(""))
print(ustruct.pack(""), ustruct.unpack("", b""))
print(ustruct.pack("3s", "str"), ustruct.unpack("<B3sB", b"\x01abc\x02"))
print(ustruct.pack("<2h2s1B", 1, 2, b"z", 9))
