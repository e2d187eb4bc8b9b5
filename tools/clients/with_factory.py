"""FactoryTool: its health check at the prompt, and how it writes a script."""
import time

from device import Port, check


def steps(bench):
    port = Port(bench.port)

    def health_check():
        """Ten bytes in 0.2 s; the tool gives up on a module that takes longer."""
        port.within(0.3)
        began = time.monotonic()
        port.write(b"1\r\n")
        said = port.until(b">>> ", 2.0)
        took = time.monotonic() - began
        check(said == b"1\r\n1\r\n>>> ", f"said {said!r}")
        check(took < 0.2, f"took {took:.3f} s")
        return f"{took * 1000:.0f} ms"

    def write_a_script():
        source = bench.files["lib/numbers.py"] * 40
        port.write(b"\x01")
        port.until(b"raw REPL; CTRL-B to exit\r\n>")

        def command(text):
            port.write(text + b"\r\n\x04")
            said = port.until(b"\x04>", 5.0)
            check(said.startswith(b"OK") and said.endswith(b"\x04\x04>"), f"said {said!r}")

        command(b"f=open('/usr/test.py','wb')")
        command(b"w=f.write")
        for i in range(0, len(source), 255):
            command(b"w(" + repr(source[i:i + 255]).encode() + b")")
        port.write(b"f.close()\r\n\x04\x02\x04")
        said = port.until(b">>> ", 5.0)
        said += port.until(b">>> ", 5.0)
        check(b"soft reboot" in said, f"said {said!r}")
        port.write(f"uos.stat('/usr/test.py')[6] == {len(source)}\r\n".encode())
        said = port.until(b">>> ", 5.0)
        check(b"True" in said, f"said {said!r}")

    return [health_check, write_a_script, port.close]
