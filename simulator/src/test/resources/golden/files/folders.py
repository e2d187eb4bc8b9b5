# mkdir, rmdir, listdir, ilistdir, stat, and their refusals.
import uos


def attempt(what, action):
    try:
        print(what, action())
    except OSError as e:
        print(what, "OSError", e)


print(uos.listdir("/"), list(uos.ilistdir("/")))
uos.mkdir("/usr/a")
uos.mkdir("/usr/a/b")
with open("/usr/a/file", "w") as f:
    f.write("12345")
print(uos.listdir("/usr/a"), list(uos.ilistdir("/usr/a/b")))
for name, kind, inode, size in uos.ilistdir("/usr/a"):
    print(name, hex(kind), inode, size)
print(uos.listdir(b"/usr/a"))
print(uos.stat("/usr/a/file"), uos.stat("/usr/a")[0], uos.stat("/")[0])
attempt("again", lambda: uos.mkdir("/usr/a"))
attempt("no parent", lambda: uos.mkdir("/usr/x/y"))
attempt("root", lambda: uos.mkdir("/"))
attempt("not empty", lambda: uos.rmdir("/usr/a"))
attempt("absent", lambda: uos.rmdir("/usr/x"))
attempt("stat of absent", lambda: uos.stat("/usr/x"))
attempt("list of absent", lambda: uos.listdir("/usr/x"))
attempt("outside", lambda: uos.stat("/x"))
attempt("remove absent", lambda: uos.remove("/usr/x"))
uos.rmdir("/usr/a/b")
uos.remove("/usr/a/file")
print(uos.listdir("/usr/a"))
uos.rmdir("/usr/a")
print("a" in uos.listdir("/usr"))
