class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind)
        return self.swallow


with Manager("a"):
    print("body")
with Manager("b") as m, Manager("c") as n:
    print(m.name, n.name)
with Manager("d", True):
    raise ValueError
try:
    with Manager("e"):
        with Manager("f"):
            raise KeyError("k")
except KeyError as e:
    print(e)
