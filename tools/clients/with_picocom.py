"""picocom, a terminal: what somebody types, and what they see."""
import os
import pty
import select
import shutil
import subprocess
import time

from device import Skip, check


def steps(bench):
    program = shutil.which("picocom")
    if not program:
        raise Skip("picocom is not installed (Debian: picocom)")
    screen, inside = pty.openpty()
    process = subprocess.Popen(
        [program, "-b", "115200", bench.port], stdin=inside, stdout=inside, stderr=inside, start_new_session=True)
    os.close(inside)

    shown = b""

    def sees(text, seconds=10.0):
        nonlocal shown
        limit = time.monotonic() + seconds
        while text not in shown:
            left = limit - time.monotonic()
            check(left > 0 and select.select([screen], [], [], left)[0], f"{text!r} is not on the screen but {shown[-300:]!r}")
            shown += os.read(screen, 4096)
        shown = shown[shown.index(text) + len(text):]

    def types(text):
        os.write(screen, text)

    def connect():
        sees(b"Terminal ready")
        types(b"\r")
        sees(b">>> ")

    def type_a_line():
        types(b"print(6 * 7)\r")
        sees(b"\r\n42\r\n>>> ")

    def recall_it():
        types(b"\x1b[A\x1b[D0\r")  # Up, left: the zero goes before the bracket.
        sees(b"\r\n420\r\n>>> ")

    def complete_a_name():
        types(b"impo\tsys\r")
        sees(b"import sys\r\n>>> ")

    def paste():
        types(b"\x05")
        sees(b"=== ")
        types(b"for i in range(3):\r    print('row', i)\r\x04")
        sees(b"row 2\r\n>>> ")

    def interrupt():
        types(b"while True: pass\r\r")
        time.sleep(0.3)
        types(b"\x03")
        sees(b"KeyboardInterrupt")
        sees(b">>> ")

    def soft_reset():
        types(b"\x04")
        sees(b"soft reboot")
        sees(b">>> ")

    def leave():
        types(b"\x01\x18")
        sees(b"Thanks for using picocom")
        process.wait(5)
        os.close(screen)

    return [connect, type_a_line, recall_it, complete_a_name, paste, interrupt, soft_reset, leave]
