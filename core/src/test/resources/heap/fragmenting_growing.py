# A buffer grows between small objects that stay, and must move whenever something lies behind it.
import gc

settings = bytes(1024)


def growing(name, step):
    gc.collect()
    buffer = bytearray()
    kept = []
    n = 0
    try:
        while True:
            buffer += bytes(step)
            kept.append((n, n))
            n += 1
    except MemoryError:
        size = len(buffer)
        buffer = kept = None
        gc.collect()
        print(name, size)


growing("growing", 64)
