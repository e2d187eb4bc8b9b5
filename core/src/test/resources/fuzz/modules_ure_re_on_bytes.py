# Patterns and subjects of bytes.
import ure

print(ure.match(b"a.c", b"abc").group(0), ure.search(b"[0-9]+", b"ab12").group(0))
print(ure.match("a", b"abc").group(0), ure.match(b"(a)(b)", "abc").groups())
print(ure.compile(b"x").split(b"axbxc"), ure.sub(b"a", b"b", b"aaa"))
print(ure.match("é", "été").group(0), ure.search("你", "早安你好").span())
print(ure.search(".", "é").group(0) if False else "a dot is one byte")
print(ure.match(b"\x00\xff", b"\x00\xff\x01").group(0), ure.search("\n", "a\nb").span())
for bad in (5, None, ["a"], bytearray(b"abc")):
    try:
        print(ure.match("a", bad))
    except TypeError as e:
        print("TypeError", e)
