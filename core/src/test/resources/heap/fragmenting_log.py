# A log of lines of growing length is kept while buffers of a message come and go.
import gc


def log(name):
    gc.collect()
    lines = []
    n = 0
    try:
        while True:
            message = bytearray(200 + n % 7 * 100)
            lines.append("line %d: %s" % (n, "x" * (n % 40)))
            n += 1
    except MemoryError:
        lines = message = None
        gc.collect()
        print(name, n)


log("log")
