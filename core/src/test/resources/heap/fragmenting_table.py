# The allocation at which a script dies that leaves holes too small for what it asks for.
import gc


def table(name):
    gc.collect()
    d = {}
    i = 0
    try:
        while True:
            d[i] = None
            i += 1
    except MemoryError:
        d = None
        gc.collect()
        print(name, i)


table("table")
