# build: full
# differs: 1.13's cache of names in the bytecode stores past __setattr__ where the instance has the name already
class Watched:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)


w = Watched()
w.x = 1
w.x = 2
w.x += 1
setattr(w, "x", 4)
print(w.x)
