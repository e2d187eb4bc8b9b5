# __enter__ gives the value, __exit__ sees the exception and may keep it.
class Guard:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind, value, trace)
        return self.swallow


with Guard("a") as text:
    print(text)
with Guard("b", True), Guard("c") as c:
    print(c)
    raise ValueError("inside")
try:
    with Guard("d"):
        {}["missing"]
except KeyError as e:
    print("passed", e.args)


def leave_early():
    for i in range(3):
        with Guard("loop"):
            if i == 0:
                continue
            return i


print(leave_early())
