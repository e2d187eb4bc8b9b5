"""The qpy tools of lcc: paced lines at the friendly prompt, files as hexadecimal pieces."""
import hashlib
import time

from device import Port, check

PIECE = 384


def steps(bench):
    port = Port(bench.port)

    def line(text, pause=0.045):
        port.write(text.encode() + b"\r\n")
        time.sleep(pause)

    def connect():
        port.write(b"\x03\x03\r\n")
        port.until(b">>> ")
        port.within(0.2)

    def push():
        data = b"".join(bench.files.values())[:12_000]
        line("import ubinascii")
        line("_f = open('/usr/pushed.bin', 'wb')")
        line("_n = 0")
        for i in range(0, len(data), PIECE):
            piece = data[i:i + PIECE]
            line(f"_n += _f.write(ubinascii.unhexlify('{piece.hex()}'))")
        line("_f.close()")
        line(f"_code = \"print('push_ok', _n, {len(data)})\"")
        line("exec(_code)")
        said = port.until(b"push_ok %d %d\r\n" % (len(data), len(data)), 20.0)
        check(b"Traceback" not in said, f"said {said[-400:]!r}")
        line("import uhashlib")
        port.within(0.2)
        line("ubinascii.hexlify(uhashlib.sha256(open('/usr/pushed.bin', 'rb').read()).digest())")
        said = port.until(b"'\r\n>>> ", 10.0)
        check(hashlib.sha256(data).hexdigest().encode() in said, f"said {said!r}")
        return f"{len(data):,} bytes"

    return [connect, push, port.close]
