# statvfs counts blocks of 4096 bytes: two a folder, and what files take.
import uos


def free():
    return uos.statvfs("/usr")[3]


info = uos.statvfs("/usr")
print(info[0], info[1], info[3] == info[4], info[5:9], info[9], len(info))
start = free()
uos.mkdir("/usr/d")
print("a folder", start - free())
for size in (0, 1, 4096, 4097, 8188, 8189, 20000, 30000):
    with open("/usr/f", "wb") as f:
        f.write(bytes(size))
    print(size, start - free() - 2)
uos.remove("/usr/f")
uos.rmdir("/usr/d")
print(start - free())
