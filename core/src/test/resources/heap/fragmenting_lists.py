# The allocation at which a script dies that leaves holes too small for what it asks for.
import gc


def holes(name, small, large, keep):
    gc.collect()
    kept = []
    try:
        while True:
            kept.append(small())
    except MemoryError:
        pass
    for i in range(len(kept)):
        if i % keep:
            kept[i] = None
    gc.collect()
    got = []
    count = 0
    try:
        while True:
            got.append(large())
            count += 1
    except MemoryError:
        got = kept = None
        gc.collect()
        print(name, "got", count)


holes("lists", lambda: [None] * 30, lambda: [None] * 70, 4)
