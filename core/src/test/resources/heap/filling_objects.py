# The allocation at which a script that only fills the heap dies: objects of classes, names.
import gc


class Node:
    def __init__(self, v, next):
        self.v = v
        self.next = next


class Sensor:
    def __init__(self, i):
        self.id = i
        self.name = "sensor" + str(i)
        self.values = []

    def add(self, v):
        self.values.append(v)


def linked():
    n = 0
    head = None
    try:
        while True:
            head = Node(n, head)
            n += 1
    except MemoryError:
        return n


def sensors():
    n = 0
    kept = []
    try:
        while True:
            s = Sensor(n)
            for j in range(5):
                s.add(j * 1.5)
            kept.append(s)
            n += 1
    except MemoryError:
        return n


def names():
    n = 0
    kept = {}
    try:
        while True:
            kept["key%d" % n] = n
            n += 1
    except MemoryError:
        return n


for name, f in (
    ("linked", linked),
    ("sensors", sensors),
    ("names", names),
):
    gc.collect()
    n = f()
    gc.collect()
    print(name, n)
