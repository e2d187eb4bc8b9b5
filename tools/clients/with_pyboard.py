"""pyboard.py, the raw-REPL client that most other tools are made from, by its command line."""
import os
import subprocess
import sys
import time

from device import Failed, Skip, check, folders, gathered, same

LEAVES_OUT = {
    "it's.txt": "pyboard.py writes the name between quotes as it is",
}


def steps(bench):
    if not bench.options.micropython:
        raise Skip("name a checkout of MicroPython with --micropython DIR")
    script = os.path.join(bench.options.micropython, "tools", "pyboard.py")

    def command(*arguments):
        return [sys.executable, script, "--device", bench.port, *arguments]

    def pyboard(*arguments):
        done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise Failed(f"pyboard.py {' '.join(arguments)[:80]}: {done.stdout[-300:]}{done.stderr[-300:]}")
        return done.stdout

    def files_of(parent):
        return [path for path in bench.files if os.path.dirname(path) == parent]

    def upload():
        pyboard("-f", "mkdir", "/usr/tree")
        for parent in folders(bench.files):
            pyboard("-f", "mkdir", "/usr/tree/" + parent)
        for parent in ["", *folders(bench.files)]:
            if files_of(parent):
                pyboard("-f", "cp", *[os.path.join(bench.tree, path) for path in files_of(parent)], f":/usr/tree/{parent}/")

    def list():
        printed = pyboard("-f", "ls", "/usr/tree/data")
        for path in files_of("data"):
            check(os.path.basename(path) in printed, f"{path} is not listed")

    def run():
        hello = os.path.join(bench.folder, "hello.py")
        with open(hello, "w") as file:
            file.write("print('hello', 6 * 7)\n")
        check(pyboard(hello) == "hello 42\n", "a script printed something else")
        check(pyboard("-c", "print(1)") == "1\n", "-c")

    def download():
        back = bench.scratch("back")
        for parent in ["", *folders(bench.files)]:
            if files_of(parent):
                into = bench.scratch(os.path.join("back", parent))
                pyboard("-f", "cp", *[":/usr/tree/" + path for path in files_of(parent)], into + "/")
        return same(bench.files, gathered(back))

    def interrupt():
        running = subprocess.Popen(
            command("-c", "print('busy')\nwhile True: pass"), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        check(running.stdout.read(4) == b"busy", "the loop did not start")
        running.kill()
        running.wait()
        check(pyboard("-c", "print('free')") == "free\n", "the device does not answer after an endless loop")

    def soft_reset():
        began = time.monotonic()
        check(pyboard("--soft-reset", "-c", "print('kept' in globals())") == "False\n", "soft reset")
        check(time.monotonic() - began < 10, "a soft reset took too long")

    return [upload, list, run, download, interrupt, soft_reset]
