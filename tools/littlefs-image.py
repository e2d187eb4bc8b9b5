# Makes, changes and reads images of littlefs 1 under MicroPython itself, with the file system of littlefs's authors:
#   micropython tools/littlefs-image.py make IMAGE SEED    a new image of 64 blocks, worked on at random
#   micropython tools/littlefs-image.py work IMAGE SEED    the same work on an image that is there
#   micropython tools/littlefs-image.py sum IMAGE          a line a file or directory: path, size, CRC-32
# The build needs MICROPY_VFS_LFS1 (the unix port of 2023 and later has it). See docs/internals/flash.md.
import binascii
import os
import sys
import vfs

BLOCK_BYTES = 4096
BLOCKS = 64
DIRECTORY = 0x4000


class Ram:
    def __init__(self, data):
        self.data = data

    def readblocks(self, block, buf, offset=0):
        start = block * BLOCK_BYTES + offset
        buf[:] = memoryview(self.data)[start : start + len(buf)]

    def writeblocks(self, block, buf, offset=0):
        start = block * BLOCK_BYTES + offset
        self.data[start : start + len(buf)] = buf

    def ioctl(self, request, arg):
        if request == 6:
            self.data[arg * BLOCK_BYTES : (arg + 1) * BLOCK_BYTES] = b"\xff" * BLOCK_BYTES
        return {4: len(self.data) // BLOCK_BYTES, 5: BLOCK_BYTES}.get(request, 0)


class Chance:
    def __init__(self, seed):
        self.state = seed * 2654435761 + 12345

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % bound


def walk(fs, path="", found=None):
    found = [] if found is None else found
    for name, kind, _, size in fs.ilistdir(path or "/"):
        found.append((path + "/" + name, kind == DIRECTORY))
        if kind == DIRECTORY:
            walk(fs, path + "/" + name, found)
    return found


def work(fs, chance):
    for step in range(150):
        there = walk(fs)
        folders = [""] + [path for path, folder in there if folder]
        fresh = folders[chance.below(len(folders))] + "/n%d" % chance.below(15) + "-" * (chance.below(2) * chance.below(120))
        path = there[chance.below(len(there))][0] if there else fresh
        what = chance.below(8)
        try:
            if what == 0:
                fs.mkdir(fresh)
            elif what == 1:
                fs.remove(path)
            elif what == 2 and not (fresh + "/").startswith(path + "/") and fs.stat(path)[6]:
                fs.rename(path, fresh)
            elif what > 2:
                with fs.open(path if what > 5 else fresh, "ab" if what & 1 else "wb") as f:
                    f.write(bytes([(step * 7 + i) & 255 for i in range(chance.below(9000 if what == 7 else 900))]))
        except OSError:
            pass  # Full, not empty, or there already: that is part of the work.


def main(verb, image, seed="0"):
    if verb == "make":
        ram = Ram(bytearray(b"\xff" * (BLOCKS * BLOCK_BYTES)))
    else:
        with open(image, "rb") as f:
            ram = Ram(bytearray(f.read()))
    sizes = {"readsize": BLOCK_BYTES, "progsize": BLOCK_BYTES, "lookahead": 32 * ((len(ram.data) // BLOCK_BYTES + 31) // 32)}
    if verb == "make":
        vfs.VfsLfs1.mkfs(ram, **sizes)
    fs = vfs.VfsLfs1(ram, **sizes)
    if verb == "sum":
        for path, folder in sorted(walk(fs)):
            if folder:
                print(path, "directory")
            else:
                with fs.open(path, "rb") as f:
                    content = f.read()
                print(path, len(content), "%08x" % binascii.crc32(content))
    else:
        work(fs, Chance(int(seed)))
        with open(image, "wb") as f:
            f.write(ram.data)


main(*sys.argv[1:])
