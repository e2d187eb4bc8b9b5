# A frame buffer that doubles, between strings and dicts that stay.
import gc


def doubling(name, first):
    gc.collect()
    kept = []
    frame = bytearray(first)
    n = 0
    try:
        while True:
            for i in range(20):
                kept.append({"id": i, "text": "reading %d" % i})
                n += 1
            frame = frame + frame
    except MemoryError:
        size = len(frame)
        frame = kept = None
        gc.collect()
        print(name, n)
        print(name, "frame", size)


doubling("doubling", 100)
doubling("doubling 3", 300)
