"""ampy, by its library: its command line needs packages of its own. One of the clients made from an old pyboard.py."""
import sys

from device import Skip, check, folders, same

LEAVES_OUT = {
    "it's.txt": "ampy writes names between quotes as they are",
    "état.txt": "ampy takes names as ASCII",
}

# It sends 32 bytes at a time and sleeps 10 ms and more after each.
LARGEST_BYTES = 1500


def steps(bench):
    if not bench.options.ampy:
        raise Skip("name a checkout of ampy with --ampy DIR")
    sys.path.insert(0, bench.options.ampy)
    from ampy import files, pyboard

    bench.files = {path: data for path, data in bench.files.items() if len(data) <= LARGEST_BYTES}
    board = pyboard.Pyboard(bench.port, baudrate=115200)
    ampy = files.Files(board)

    def upload():
        for parent in ["", *folders(bench.files)]:
            ampy.mkdir(("/usr/tree/" + parent).rstrip("/"))
        for path, data in bench.files.items():
            ampy.put("/usr/tree/" + path, data)

    def list():
        found = "\n".join(ampy.ls("/usr/tree", long_format=True, recursive=True))
        for path, data in bench.files.items():
            check(f"/usr/tree/{path} - {len(data)} bytes" in found, f"{path} is not listed: {found[:400]}")

    def run():
        check(ampy.run(bench.tree + "/main.py", stream_output=False) == b"the tree is here\r\n", "main.py printed something else")

    def download():
        return same(bench.files, {path: ampy.get("/usr/tree/" + path) for path in bench.files})

    def remove():
        ampy.rmdir("/usr/tree")
        check("/usr/tree" not in ampy.ls("/usr", long_format=False), "the tree is still there")

    return [upload, list, run, download, remove, board.close]
