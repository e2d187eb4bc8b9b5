# The allocation at which a script that only fills the heap dies: exceptions.
import gc


def fails(i):
    raise ValueError("error %d" % i)


def exceptions():
    n = 0
    kept = []
    try:
        while True:
            try:
                fails(n)
            except ValueError as e:
                kept.append(e)
            n += 1
    except MemoryError:
        return n


gc.collect()
print("exceptions", exceptions())
