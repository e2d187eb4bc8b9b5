# The allocation at which a script that only fills the heap dies, for several kinds of filling.
import gc


def fill(name, make):
    gc.collect()
    kept = []
    kept_append = kept.append
    count = 0
    try:
        while True:
            kept_append(make(count))
            count += 1
    except MemoryError:
        kept = kept_append = None
        gc.collect()
        print(name, count)


class Node:
    def __init__(self, n):
        self.n = n
        self.next = None


fill("bytes", lambda n: bytes(100))
fill("floats", lambda n: n * 1.5)
fill("strings", lambda n: "item number %d" % n)
fill("tuples", lambda n: (n, n, n))
fill("lists", lambda n: [n] * 20)
fill("dicts", lambda n: {"n": n})
fill("instances", lambda n: Node(n))
fill("buffers", lambda n: bytearray(1000))
fill("big ints", lambda n: 1 << 100)
fill("closures", lambda n: lambda: n)
