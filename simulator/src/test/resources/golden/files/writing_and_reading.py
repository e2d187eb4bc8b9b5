# Text and bytes, written, appended to and read back.
with open("/usr/note.txt", "w") as f:
    print(f.write("first\n"), f.write("second line\n"))
with open("/usr/note.txt") as f:
    print([f.read()])
with open("/usr/note.txt", "a") as f:
    f.write("third")
with open("/usr/note.txt") as f:
    print([f.readline(), f.readline(4), f.readline(), f.readline(), f.readline()])
with open("/usr/note.txt", "rb") as f:
    print(f.read(3), f.read(), f.read())
for line in open("/usr/note.txt"):
    print(repr(line))
print(open("/usr/note.txt").readlines())
with open("/usr/raw", "wb") as f:
    f.write(bytes(range(5)))
    f.write(bytearray(b"ab"))
    f.write(memoryview(b"xyz")[1:])
print(open("/usr/raw", "rb").read())
with open("/usr/note.txt", "w"):
    pass
print([open("/usr/note.txt").read()])
print(open("/usr/raw", "rb", encoding="utf-8").read(1), open(file="/usr/raw", mode="rb").read(2))
