# print with file=: any stream will do.
import uio

s = uio.StringIO()
print("a", 1, None, sep="-", end="!", file=s)
print(file=s)
print([s.getvalue()])


class Upper(uio.IOBase):
    def __init__(self):
        self.text = b""

    def write(self, data):
        self.text += bytes(data).upper()
        return len(data)


u = Upper()
print("to a", ["guest", "stream"], file=u)
print(u.text)


class Failing(uio.IOBase):
    def write(self, data):
        return None


try:
    print("lost", file=Failing())
    print("no error")
except OSError as e:
    print("OSError", e)
for bad in (5, "str", object()):
    try:
        print("x", file=bad)
    except (OSError, AttributeError) as e:
        print(type(e).__name__, e)
