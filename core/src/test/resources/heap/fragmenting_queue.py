# The allocation at which a script dies that leaves holes too small for what it asks for.
import gc


def queue(name):
    gc.collect()
    q = []
    i = 0
    try:
        while True:
            q.append(i)
            i += 1
    except MemoryError:
        q = None
        gc.collect()
        print(name, i)


queue("queue")
