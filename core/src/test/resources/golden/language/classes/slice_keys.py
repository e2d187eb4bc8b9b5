# A slice given to __getitem__ is a slice object with start, stop and step.
class Window:
    def __init__(self, data):
        self.data = data

    def __getitem__(self, key):
        if isinstance(key, slice):
            print(key, end=" ")
            return Window(self.data[key])
        return self.data[key]

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return "Window(%r)" % self.data


w = Window(list(range(8)))
print(w[2:5])
print(w[-3:])
print(w[::2], w[5:1:-1])
print(w[1:][1:][0])
for i in w:
    print(i, end=" ")
print()
print(type(slice(1, 2)) if "slice" in dir(__builtins__ if False else w) else "slice is a type")
