# The allocation at which a script dies that leaves holes too small for what it asks for.
import gc


def text(name, piece):
    gc.collect()
    s = ""
    try:
        while True:
            s += piece
    except MemoryError:
        n = len(s)
        s = None
        gc.collect()
        print(name, n)


text("text", "x" * 100)
