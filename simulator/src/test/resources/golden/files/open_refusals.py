# What open refuses, and what a closed file says.
import uos


def attempt(what, action):
    try:
        print(what, action())
    except (OSError, ValueError, TypeError) as e:
        print(what, type(e).__name__, e)


attempt("absent", lambda: open("/usr/absent"))
attempt("absent, r+", lambda: open("/usr/absent", "r+"))
uos.mkdir("/usr/folder")
attempt("a folder", lambda: open("/usr/folder"))
attempt("a folder, w", lambda: open("/usr/folder", "w"))
attempt("in an absent folder", lambda: open("/usr/no/x", "w"))
attempt("outside of the volume", lambda: open("/x", "w"))
attempt("the root", lambda: open("/"))
attempt("no path", lambda: open(5.5))
f = open("/usr/f", "w")
attempt("read of a writer", lambda: f.read())
f.close()
f = open("/usr/f")
attempt("write to a reader", lambda: f.write("x"))
print(f)
f.close()
attempt("closed", lambda: f.read())
attempt("closed, tell", lambda: f.tell())
print(f.close(), f)
attempt("exclusive, there", lambda: open("/usr/f", "x"))
attempt("exclusive", lambda: open("/usr/new", "x").write("ok"))
attempt("two ways at once", lambda: open("/usr/f", "rw"))
