# rename moves files and folders; a file of the new name is replaced.
import uos


def write(name, text):
    with open(name, "w") as f:
        f.write(text)


def attempt(what, action):
    try:
        print(what, action())
    except OSError as e:
        print(what, "OSError", e)


write("/usr/one", "1")
write("/usr/two", "2")
uos.rename("/usr/one", "/usr/two")
print(open("/usr/two").read(), "one" in uos.listdir("/usr"))
uos.mkdir("/usr/d")
uos.rename("/usr/two", "/usr/d/three")
print(uos.listdir("/usr/d"))
uos.rename("/usr/d", "/usr/e")
print(uos.listdir("/usr/e"), open("/usr/e/three").read())
attempt("absent", lambda: uos.rename("/usr/no", "/usr/x"))
attempt("into an absent folder", lambda: uos.rename("/usr/e", "/usr/no/x"))
attempt("off the volume", lambda: uos.rename("/usr/e", "/e"))
