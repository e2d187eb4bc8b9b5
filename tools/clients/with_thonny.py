"""Thonny's MicroPython back end: the very process its window starts, spoken to as the window does."""
import os
import queue
import shutil
import subprocess
import sys
import threading
import time

from device import Failed, Skip, check, folders, gathered, same

LEAVES_OUT = {
    "it's.txt": "Thonny 4.0 writes the name between quotes as it is",
}


class Backend:
    """The process, messages in and out."""

    def __init__(self, port):
        from thonny import common

        self.common = common
        arguments = dict(
            port=port, clean=True, interrupt_on_connect=True, sync_time=True, local_rtc=True, validate_time=True,
            submit_mode=None, write_block_size=None, write_block_delay=None, read_block_size=None, dtr=False, rts=False)
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "thonny.plugins.micropython.bare_metal_backend", repr(arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.messages = queue.Queue()
        self.noise = []
        self.ids = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        line = self.process.stdout.readline()
        while line:
            if line.startswith(self.common.MESSAGE_MARKER):
                for _ in range(int(line[1:line.index(" ")]) - 1):
                    line += self.process.stdout.readline()
                self.messages.put(self.common.parse_message(line))
            else:
                self.noise.append(line)
            line = self.process.stdout.readline()
        self.messages.put(None)

    def send(self, message):
        self.process.stdin.write(self.common.serialize_message(message) + "\n")
        self.process.stdin.flush()

    def answer(self, kind, seconds=120, name=None):
        """The next message of a kind, and what was printed before it."""
        printed = ""
        limit = time.monotonic() + seconds
        while True:
            try:
                message = self.messages.get(timeout=max(0.1, limit - time.monotonic()))
            except queue.Empty:
                raise Failed(f"no {kind} in {seconds} s; printed {printed[-300:]!r}; {''.join(self.noise)[-600:]}") from None
            if message is None:
                raise Failed(f"the back end ended; printed {printed[-300:]!r}; {''.join(self.noise)[-600:]}")
            if message.event_type == "ProgramOutput":
                printed += message.data
            elif message.event_type == kind and (name is None or message.get("command_name") == name):
                return message, printed

    def inline(self, name, **arguments):
        self.ids += 1
        self.send(self.common.InlineCommand(name, id=self.ids, **arguments))
        answer, _ = self.answer(name + "_response")
        problem = answer.get("error") or answer.get("errors")
        check(not problem, f"{name}: {problem}")
        return answer

    def execute(self, source):
        self.send(self.common.ToplevelCommand("execute_source", ["x"], source=source))
        return self.answer("ToplevelResponse")[1]

    def close(self):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait(10)


def steps(bench):
    try:
        import thonny  # noqa: F401
    except ImportError:
        raise Skip("Thonny is not installed (Debian: thonny)") from None
    os.environ.setdefault("THONNY_USER_DIR", bench.scratch("thonny"))
    backend = Backend(bench.port)

    def connect():
        ready, printed = backend.answer("ToplevelResponse")
        check("WARNING" not in printed + "".join(backend.noise), printed + "".join(backend.noise))
        return ready.welcome_text.strip().splitlines()[0]

    def upload():
        items = [dict(kind="dir", source_path=bench.tree, target_path="/usr/tree", size=0)]
        for parent in folders(bench.files):
            items.append(dict(
                kind="dir", source_path=os.path.join(bench.tree, parent), target_path="/usr/tree/" + parent, size=0))
        for path, data in bench.files.items():
            items.append(dict(
                kind="file", source_path=os.path.join(bench.tree, path), target_path="/usr/tree/" + path, size=len(data)))
        backend.inline("upload", items=items, make_shebang_scripts_executable=False)

    def list():
        for parent in ["", *folders(bench.files)]:
            path = ("/usr/tree/" + parent).rstrip("/")
            answer = backend.inline("get_dirs_children_info", paths=[path], include_hidden=True, node_id="1")
            found = {name: entry["size"] for name, entry in answer.data[path].items() if entry["kind"] == "file"}
            wanted = {os.path.basename(p): len(d) for p, d in bench.files.items() if os.path.dirname(p) == parent}
            check(found == wanted, f"{path} has {found}, not {wanted}")
        info = backend.inline("get_fs_info", path="/usr")
        check(info.used >= sum(map(len, bench.files.values())) and info.total == info.used + info.free, f"{info}")
        return f"{len(folders(bench.files)) + 1} folders, {info.used:,} of {info.total:,} bytes used"

    def run():
        check("hello 42" in backend.execute("print('hello', 6 * 7)\n"), "a script printed something else")
        backend.send(backend.common.ToplevelCommand("Run", ["x"], source="import sys\nprint('run', sys.platform)\n"))
        printed = backend.answer("ToplevelResponse")[1]
        check("run " in printed, f"Run printed {printed!r}")
        printed = backend.execute("x = 17\nx * 2\n")
        check("34" in printed, f"an expression's value is not shown: {printed!r}")
        globals = backend.inline("get_globals", module_name="__main__")
        check(globals.globals["x"].repr == "17", "the variables view")
        error = backend.execute("1/0\n")
        check("ZeroDivisionError" in error, error)

    def download():
        out = bench.scratch("back")
        answer = backend.inline("prepare_download", source_paths=["/usr/tree"])
        items = []
        for path, entry in answer.all_items.items():
            target = os.path.join(out, os.path.relpath(path, "/usr/tree"))
            items.append(dict(kind=entry["kind"], source_path=path, target_path=target, size=entry["size"] or 0))
        backend.inline("download", items=items)
        return same(bench.files, gathered(out))

    def interrupt():
        backend.send(backend.common.ToplevelCommand("execute_source", ["x"], source="print('busy')\nwhile True: pass\n"))
        time.sleep(0.5)
        backend.send(backend.common.ImmediateCommand("interrupt"))
        _, printed = backend.answer("ToplevelResponse", 10)
        check("KeyboardInterrupt" in printed, f"printed {printed!r}")

    def soft_reset():
        backend.send(backend.common.EOFCommand())
        _, printed = backend.answer("ToplevelResponse", 20)
        check("soft reboot" in printed, f"printed {printed!r}")
        printed = backend.execute("print('x' in globals())\n")
        check("False" in printed, f"a variable outlived a soft reset: {printed!r}")

    def remove():
        backend.inline("delete", paths=["/usr/tree"])
        answer = backend.inline("get_dirs_children_info", paths=["/usr"], include_hidden=True, node_id="1")
        check("tree" not in answer.data["/usr"], "the tree is still there")

    def disconnect():
        backend.close()

    return [connect, upload, list, run, download, interrupt, soft_reset, remove, disconnect]
