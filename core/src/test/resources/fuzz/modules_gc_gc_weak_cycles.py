# Cycles are collected; what is still reached stays.
import gc


class Node:
    def __init__(self, size):
        self.data = bytearray(size)
        self.other = None


def cycle():
    a, b = Node(2000), Node(2000)
    a.other, b.other = b, a
    return None


def clean():
    gc.collect()
    return gc.mem_free()


clean()
before = clean()
for _ in range(10):
    cycle()
print(abs(before - clean()) < 1500)
kept = Node(3000)
kept.other = kept
print(before - clean() >= 3000, len(kept.other.other.data))
kept = None
print(abs(before - clean()) < 1500)
