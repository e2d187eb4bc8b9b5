"""QPYcom's `-f cp`, `-f ls` and the like, as its Python ancestor spoke: raw REPL in slices of 256 bytes."""
import os
import time

from device import Port, Failed, check, folders, same

SLICE = 256


class RawRepl:
    """The dialogue, byte by byte."""

    def __init__(self, port, pause):
        self.port = port
        self.pause = pause

    def enter(self):
        self.port.write(b"\r\x03\x03")
        self.port.within(0.1)
        self.port.write(b"\r\x01")
        self.port.until(b"raw REPL; CTRL-B to exit\r\n>")
        self.port.write(b"\x04")
        self.port.until(b"soft reboot\r\n")
        # main.py does not run now, and the raw prompt comes again by itself.
        self.port.until(b"raw REPL; CTRL-B to exit\r\n>")

    def leave(self):
        self.port.write(b"\r\x02")
        self.port.until(b">>> ")

    def execute(self, source):
        data = source if isinstance(source, bytes) else source.encode()
        for i in range(0, len(data), SLICE):
            self.port.write(data[i:i + SLICE])
            if self.pause and len(data) > SLICE:
                time.sleep(self.pause)
        self.port.write(b"\x04")
        started = self.port.until(b"OK", 5.0)
        check(started == b"OK", f"instead of OK {started!r}")
        said = b""
        while said.count(b"\x04") < 2:
            said += self.port.until(b"\x04", 20.0)
        output, error, _ = said.split(b"\x04")
        self.port.until(b">")
        if error:
            raise Failed(error.decode())
        return output


def steps(bench):
    port = Port(bench.port)
    # QPYcom waits 0.1 s after each slice; so little that it shows the same in bearable time.
    raw = RawRepl(port, 0.002)

    def connect():
        raw.enter()

    def upload():
        for parent in ["", *folders(bench.files)]:
            raw.execute(f"import uos\nuos.mkdir({('/usr/tree/' + parent).rstrip('/')!r})")
        for path, data in bench.files.items():
            raw.execute(f"f=open({'/usr/tree/' + path!r},'wb')\nw=f.write")
            for i in range(0, len(data), SLICE):
                raw.execute(b"w(" + repr(data[i:i + SLICE]).encode() + b")")
            raw.execute("f.close()")

    def list():
        said = raw.execute("import uos\nfor f in uos.ilistdir('/usr/tree/data'):\n print('{:12} {}'.format(f[3], f[0]))")
        found = {each[13:].decode(): int(each[:12]) for each in said.split(b"\r\n") if each}
        wanted = {os.path.basename(p): len(d) for p, d in bench.files.items() if os.path.dirname(p) == "data"}
        check(found == wanted, f"listed {found}")

    def run():
        said = raw.execute(bench.files["main.py"])
        check(said == b"the tree is here\r\n", f"printed {said!r}")

    def download():
        back = {}
        for path in bench.files:
            raw.execute(f"f=open({'/usr/tree/' + path!r},'rb')\nr=f.read")
            got = b""
            while True:
                said = raw.execute(f"print(r({SLICE}))")
                check(said.endswith(b"\r\n"), f"{said!r}")
                piece = eval(said.strip().decode())
                got += piece
                if not piece:
                    break
            raw.execute("f.close()")
            back[path] = got
        return same(bench.files, back)

    def interrupt():
        port.write(b"while True:\n  pass\x04")
        port.until(b"OK", 5.0)
        time.sleep(0.2)
        port.write(b"\x03")
        said = port.until(b"\x04>", 5.0)
        check(b"KeyboardInterrupt" in said, f"said {said!r}")

    def soft_reset_and_leave():
        raw.execute("kept = 1")
        port.write(b"\x04")
        port.until(b"soft reboot\r\n")
        port.until(b"raw REPL; CTRL-B to exit\r\n>")
        check(raw.execute("print('kept' in globals())") == b"False\r\n", "a variable outlived a soft reset")
        raw.leave()

    return [connect, upload, list, run, download, interrupt, soft_reset_and_leave, port.close]
