# Runs a script of simulator/src/test/resources/golden/files under MicroPython 1.13 itself, with a littlefs 1 at /usr as the
# modules' firmware mounts it: micropython tools/flash-oracle.py SCRIPT. The build needs MICROPY_VFS_LFS1 and MICROPY_PY_UOS_VFS
# (docs/internals/conformance.md). Compare what it prints with SCRIPT.exp.
import sys
import uos

BLOCK_BYTES = 4096
BLOCKS = {"/usr": 95, "/bak": 31}  # of EC600U-CN


class Ram:
    def __init__(self, blocks):
        self.data = bytearray(blocks * BLOCK_BYTES)

    def readblocks(self, block, buf, offset=0):
        start = block * BLOCK_BYTES + offset
        buf[:] = memoryview(self.data)[start : start + len(buf)]

    def writeblocks(self, block, buf, offset=0):
        start = block * BLOCK_BYTES + offset
        self.data[start : start + len(buf)] = buf

    def ioctl(self, request, arg):
        return {4: len(self.data) // BLOCK_BYTES, 5: BLOCK_BYTES}.get(request, 0)


with open(sys.argv[1]) as f:
    source = f.read()
sizes = {"readsize": BLOCK_BYTES, "progsize": BLOCK_BYTES, "lookahead": 96}
uos.umount("/")
for point in ("/usr", "/bak"):
    ram = Ram(BLOCKS[point])
    uos.VfsLfs1.mkfs(ram, **sizes)
    uos.mount(uos.VfsLfs1(ram, **sizes), point)
uos.chdir("/")
exec(compile(source, sys.argv[1], "exec"), {"__name__": "__main__"})
