# Positions in a file, and writing in the middle and beyond the end.
with open("/usr/data", "wb") as f:
    f.write(b"0123456789")
    print(f.tell(), f.seek(2), f.tell())
    f.write(b"AB")
    print(f.seek(-1, 2), f.seek(1, 1), f.seek(0))
with open("/usr/data", "r+b") as f:
    print(f.read())
    f.seek(12)
    f.write(b"end")
    f.seek(0)
    print(f.read(), f.tell())
    for where in ((-1,), (-100, 2), (-100, 1)):
        try:
            print(f.seek(*where))
        except OSError as e:
            print("OSError", e)
    print(f.seek(100), f.read(), f.seek(4), f.read(2))
    buf = bytearray(4)
    f.seek(10)
    print(f.readinto(buf), buf, f.readinto(buf), buf, f.readinto(buf))
with open("/usr/data", "a+b") as f:
    f.write(b"!")
    f.seek(0)
    print(f.read())
with open("/usr/data", "w+") as f:
    f.write("new")
    f.seek(1)
    print(f.read())
