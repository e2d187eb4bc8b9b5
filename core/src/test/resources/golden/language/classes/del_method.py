# __del__ of a class of the script is a method like any other: no collection calls it, whatever Python programmers hope.
import gc


class Handle:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closed", self.name)


def use(n):
    for i in range(n):
        h = Handle(i)
    del h


use(20)
gc.collect()
print("collected")
h = Handle("by hand")
h.__del__()
del h
gc.collect()
print("end")
