"""mpremote, MicroPython's own tool, by its command line."""
import os
import shutil
import subprocess
import sys

from device import Failed, Skip, check, folders, gathered, same


def steps(bench):
    checkout = bench.options.micropython
    if checkout:
        command = [sys.executable, "-m", "mpremote"]
        folder = os.path.join(checkout, "tools", "mpremote")
    elif shutil.which("mpremote"):
        command, folder = ["mpremote"], bench.folder
    else:
        raise Skip("no mpremote: name a checkout of MicroPython with --micropython DIR")

    def mpremote(*arguments, seconds=120):
        done = subprocess.run(
            [*command, "connect", bench.port, *arguments], cwd=folder, capture_output=True, text=True, timeout=seconds)
        if done.returncode != 0:
            raise Failed(f"mpremote {' '.join(arguments)[:80]}: {done.stdout[-300:]}{done.stderr[-300:]}")
        return done.stdout

    def list_what_is_there():
        check("usr/" in mpremote("ls", ":/"), "/usr is not in the root")

    def upload():
        mpremote("cp", "-r", bench.tree, ":/usr/")

    def list():
        for parent in ["", *folders(bench.files)]:
            lines = mpremote("ls", ":/usr/tree/" + parent).splitlines()[1:]
            sizes = {line[13:]: int(line[:12]) for line in lines if not line.endswith("/")}
            wanted = {os.path.basename(p): len(d) for p, d in bench.files.items() if os.path.dirname(p) == parent}
            check(sizes == wanted, f"{parent or '/'} has {sizes}, not {wanted}")
        return f"{len(folders(bench.files)) + 1} folders"

    def run():
        script = os.path.join(bench.folder, "hello.py")
        with open(script, "w") as file:
            file.write("import sys\nsys.path.append('/usr/tree')\nfrom lib import numbers\nprint(numbers.double(21))\n")
        printed = mpremote("run", script)
        check(printed == "42\n", f"a script printed {printed!r}")
        check(mpremote("eval", "1 + 1") == "2\n", "eval")

    def download():
        out = bench.scratch("back")
        mpremote("cp", "-r", ":/usr/tree", out)
        return same(bench.files, gathered(os.path.join(out, "tree")))

    def upload_again_is_up_to_date():
        printed = mpremote("cp", os.path.join(bench.tree, "data/blocks.bin"), ":/usr/tree/data/blocks.bin")
        check("Up to date" in printed, f"the hash on the device differs: {printed!r}")

    def interrupt():
        mpremote("exec", "--no-follow", "while True: pass")
        check(mpremote("exec", "print('free')") == "free\n", "the device does not answer after an endless loop")

    def soft_reset():
        mpremote("exec", "kept = 1")
        check(mpremote("resume", "exec", "print(kept)") == "1\n", "a variable was lost")
        mpremote("soft-reset")
        check(mpremote("resume", "exec", "print('kept' in globals())") == "False\n", "a variable outlived a soft reset")

    def hard_reset():
        mpremote("reset")
        check("tree" in mpremote("ls", ":/usr"), "the tree is not there after a restart")

    def remove():
        mpremote("rm", "-r", ":/usr/tree")
        check("tree" not in mpremote("ls", ":/usr"), "the tree is still there")

    return [list_what_is_there, upload, list, run, download, upload_again_is_up_to_date, interrupt, soft_reset,
            hard_reset, remove]
