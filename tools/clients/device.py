"""A device to try tools on: `quecsim serve` as a process of its own, and the files that tools carry to it and back."""
import os
import random
import signal
import subprocess
import threading
import time

QUECSIM = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "quecsim"))


class Failed(Exception):
    """Something a tool did on the device did not come out as it should."""


class Skip(Exception):
    """Something of the host is missing."""


def check(condition, what):
    if not condition:
        raise Failed(what)


class Device:
    """One `quecsim serve`, from its first line to its end."""

    def __init__(self, app, options=()):
        command = [QUECSIM, "serve", app, "--repl", "pty", *options]
        self.log = []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.port = None
        for line in self.process.stdout:
            self.log.append(line)
            if line.startswith("repl: "):
                self.port = line[len("repl: "):].strip()
            if line == "ready\n":
                break
        else:
            raise Failed("quecsim serve did not start: " + "".join(self.log))
        threading.Thread(target=lambda: self.log.extend(self.process.stdout), daemon=True).start()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)

    def alive(self):
        return self.process.poll() is None


class Running:
    """A device that somebody else has started."""

    def __init__(self, port):
        self.port = port
        self.log = []

    def stop(self):
        """It is not ours."""

    def alive(self):
        return os.path.exists(self.port)


def tree(total=200_000, seed=5):
    """The files: path below the tree's folder -> bytes. 40 of them, `total` bytes, text and binary, odd names; fewer than 200,000
    bytes leave out files from the end.

    They fit into the 96 blocks of the smallest module's /usr, where a file of one byte takes a block as well.
    """
    chance = random.Random(seed)
    text = "".join(f"{i}: temperature {chance.randrange(-400, 850) / 10} °C, état ok\n" for i in range(4000)).encode()
    files = {
        "main.py": b"print('the tree is here')\n",
        "empty.txt": b"",
        "one.bin": b"\x00",
        "keys.bin": bytes(range(256)) + b"\x01\x02\x03\x04\x05\r\n>>> \r\n\x04\x04>OK",
        "crlf.txt": b"one\r\ntwo\rthree\nfour",
        "quotes.txt": b"'single' \"double\" '''three''' \"\"\"three\"\"\" \\ \\n %s {}\n",
        "with space.txt": b"a name of two words\n",
        "UPPER.TXT": b"UPPER\n",
        "a.b.c.d": b"dots\n",
        "100%.cfg": b"percent\n",
        "it's.txt": b"a quote in the name\n",
        "état.txt": "not ASCII\n".encode(),
        "semi;colon &.txt": b"shell characters\n",
        "lib/__init__.py": b"",
        "lib/numbers.py": b"def double(x):\n    return x * 2\n",
        "lib/deep/__init__.py": b"",
        "lib/deep/deeper/leaf.py": b"LEAF = 'a leaf'\n",
        "data/block.bin": chance.randbytes(256),
        "data/blocks.bin": chance.randbytes(4096),
        "data/zeros.bin": bytes(3000),
        "data/" + "long_name_" * 5 + ".bin": chance.randbytes(700),
        "data/firmware.bin": chance.randbytes(61_000),
        "data/picture.bin": chance.randbytes(41_000),
        "data/log.txt": text[:40_000].decode(errors="ignore").encode(),
    }
    while len(files) < 39:
        files[f"data/part{len(files)}.bin"] = chance.randbytes(chance.randrange(1, 3000))
    while sum(map(len, files.values())) > total:
        del files[max(files, key=lambda path: len(files[path]))]
    rest = total - sum(map(len, files.values()))
    files["data/rest.txt"] = (text[:rest].decode(errors="ignore") + "...").encode()[:rest]
    return files


def folders(files):
    """All folders that `files` need, parents first."""
    found = set()
    for path in files:
        parent = os.path.dirname(path)
        while parent:
            found.add(parent)
            parent = os.path.dirname(parent)
    return sorted(found)


def spread(files, folder):
    """Writes the files below `folder` on this machine."""
    for path, data in files.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(data)


def gathered(folder):
    """What lies below `folder` on this machine."""
    files = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(parent, name)
            with open(full, "rb") as file:
                files[os.path.relpath(full, folder)] = file.read()
    return files


def same(wanted, got):
    """Compares byte by byte."""
    missing = sorted(set(wanted) - set(got))
    check(not missing, f"{len(missing)} files did not come: {missing[:3]}")
    for path, data in wanted.items():
        check(got[path] == data, f"{path}: {len(got[path])} bytes came of {len(data)}, or others")
    return f"{len(wanted)} files, {sum(map(len, wanted.values())):,} bytes, each as it was"


class Port:
    """The REPL's port for clients that speak bytes themselves, by pyserial."""

    def __init__(self, name):
        try:
            import serial
        except ImportError:
            raise Skip("no pyserial (Debian: python3-serial)") from None
        self.serial = serial.Serial(name, 115200, timeout=0.05)
        self.pending = b""

    def write(self, data):
        self.serial.write(data)

    def until(self, ending, seconds=10.0):
        """What comes, to `ending`; what comes after it is for the next."""
        limit = time.monotonic() + seconds
        while ending not in self.pending:
            self.pending += self.serial.read(max(1, self.serial.in_waiting))
            check(time.monotonic() < limit, f"{ending!r} did not come in {seconds} s, but {self.pending[-200:]!r}")
        end = self.pending.index(ending) + len(ending)
        got, self.pending = self.pending[:end], self.pending[end:]
        return got

    def within(self, seconds):
        """All that comes in that time."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            self.pending += self.serial.read(max(1, self.serial.in_waiting))
        got, self.pending = self.pending, b""
        return got

    def close(self):
        self.serial.close()
