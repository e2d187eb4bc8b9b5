# build: full
# __setattr__ and __delattr__ see every new name; object's own do the work.
class Watched:
    limit = 1

    def __init__(self):
        self.x = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        if name == "locked":
            raise AttributeError("locked")
        super(Watched, self).__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


w = Watched()
print(w.x)
w.y = [2]
setattr(w, "z", 4)
print(w.y, w.z)
del w.y
print(hasattr(w, "y"))
try:
    w.locked = True
except AttributeError as e:
    print(repr(e))
try:
    del w.missing
except AttributeError as e:
    print(repr(e))
Watched.limit = 5
print(w.limit, Watched.limit)


class Mapping:
    def __getattr__(self, name):
        return "virtual " + name

    def __setattr__(self, name, value):
        print("ignored", name, value)


m = Mapping()
m.a = 1
print(m.a)
