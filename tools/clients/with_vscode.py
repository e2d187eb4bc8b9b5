"""The QuecPython extension of VS Code, as it speaks: lines at the friendly prompt, back to back, and no waiting for prompts."""
import json
import re
import time

from device import Port, check, folders, same

# What the extension uploads and runs for its file view is its own; this one prints what that prints.
LISTER = """
def walk(path, name):
    entries = []
    for entry in uos.ilistdir(path):
        full = path + '/' + entry[0]
        if entry[1] & 0x4000:
            entries.append({'name': entry[0], 'type': 'dir', 'path': full, 'sub': walk(full, entry[0])})
        else:
            entries.append({'name': entry[0], 'type': 'file', 'size': '%d B' % uos.stat(full)[6], 'path': full})
    return entries
def space(path):
    s = uos.statvfs(path)
    return '%d/%d KB' % ((s[2] - s[3]) * s[0] // 1024, s[2] * s[0] // 1024)
print(walk('/usr', 'usr'))
print('>>>statvfs<<<bak: 0/0 KB | usr: ' + space('/usr'))
"""

LEAVES_OUT = {
    "it's.txt": "the extension writes names between quotes, and reads listings by turning ' into \"",
    "état.txt": "the device's line editor takes ASCII and nothing else",
}


def steps(bench):
    port = Port(bench.port)

    def line(text):
        port.write(text.encode() + b"\r\n")

    def prompt(seconds=20.0):
        return port.until(b">>> ", seconds)

    def command(text):
        """Sends a line and gives what it printed."""
        line(text)
        said = port.until(text.encode() + b"\r\n", 20.0) + prompt()
        return said.split(text.encode(), 1)[1].strip(b"\r\n >").decode()

    def open_port():
        port.write(b"\r\n")
        prompt()

    def list_within_half_a_second():
        line("f = open('/usr/q_init_fs.py', 'wb', encoding='utf-8')")
        time.sleep(0.05)
        line("w = f.write")
        for each in LISTER.strip().split("\n"):
            line("w(b'''" + each.replace("\\", "\\\\") + "\\r\\n''')")
        line("f.close()")
        line("import example")
        began = time.monotonic()
        line("example.exec('usr/q_init_fs.py')")
        said = port.until(b" KB\r\n", 10.0)
        took = time.monotonic() - began
        listing = next(each for each in said.decode().split("\r\n") if each.startswith("[{"))
        names = [entry["name"] for entry in json.loads(listing.replace("'", '"'))]
        check("q_init_fs.py" in names, f"the listing has {names}")
        check(re.search(r">>>statvfs<<<bak: \d+/\d+ KB \| usr: \d+/\d+ KB", said.decode()), "no line about free space")
        prompt()
        return f"the answer took {took * 1000:.0f} ms"

    def upload():
        command("import ql_fs")
        for parent in ["", *folders(bench.files)]:
            said = command(f"ql_fs.mkdirs('{('/usr/tree/' + parent).rstrip('/')}')")
            check("Error" not in said, said)
        for path, data in bench.files.items():
            line(f"f = open('/usr/tree/{path}', 'wb', encoding='utf-8')")
            time.sleep(0.05)
            line("w = f.write")
            for i in range(0, len(data), 96):
                line("w(" + repr(data[i:i + 96]) + ")")
            line("f.close()")
            line("'done', 1")
            port.until(b"('done', 1)\r\n>>> ", 60.0)

    def run():
        said = command("example.exec('usr/tree/main.py')")
        check(said == "the tree is here", f"main.py printed {said!r}")

    def read_a_file():
        said = command("open('/usr/tree/lib/numbers.py', 'r').read()")
        check(eval(said).encode() == bench.files["lib/numbers.py"], f"read {said!r}")

    def list_the_tree():
        line("example.exec('usr/q_init_fs.py')")
        said = port.until(b" KB\r\n", 20.0)
        listing = next(each for each in said.decode().split("\r\n") if each.startswith("[{"))
        found = {}

        def take(entries):
            for entry in entries:
                if entry["type"] == "dir":
                    take(entry["sub"])
                else:
                    found[entry["path"]] = entry["size"]

        take(json.loads(listing.replace("'", '"')))
        prompt()
        for path, data in bench.files.items():
            size = found.get("/usr/tree/" + path)
            check(size == f"{len(data)} B", f"{path} is listed with {size} in {said[-1500:]}")
        return f"{len(found)} files"

    def download():
        """The extension starts QPYcom for this; here by the prompt's own means."""
        command("import ubinascii")
        back = {}
        for path, data in bench.files.items():
            command(f"f = open('/usr/tree/{path}', 'rb')")
            digits = b""
            while len(digits) < 2 * len(data):
                more = eval(command("ubinascii.hexlify(f.read(4096))"))
                check(more, f"{path} ends after {len(digits) // 2} bytes")
                digits += more
            back[path] = bytes.fromhex(digits.decode())
            command("f.close()")
        return same(bench.files, back)

    def interrupt():
        line("while True: pass")
        port.write(b"\r\n")
        time.sleep(0.3)
        port.write(b"\x03")
        said = port.until(b">>> ", 5.0)
        while b"KeyboardInterrupt" not in said:
            said += port.until(b">>> ", 5.0)

    def soft_reset():
        port.write(b"\x04")
        said = port.until(b">>> ", 10.0)
        check(b"soft reboot" in said, f"said {said!r}")

    def remove_a_file():
        command("uos.remove('/usr/q_init_fs.py')")
        check("q_init_fs.py" not in command("uos.listdir('/usr')"), "it is still there")

    return [open_port, list_within_half_a_second, upload, list_the_tree, run, read_a_file, download, interrupt,
            soft_reset, remove_a_file, port.close]
