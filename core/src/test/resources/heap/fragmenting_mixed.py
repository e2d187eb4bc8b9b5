# Scripts that keep a part of what they make, or drop it out of turn, until nothing fits any more.
import gc


def mixed():
    keep = []
    n = 0
    try:
        while True:
            a = bytearray(50)
            keep.append(bytearray(30 + n % 50))
            a = None
            n += 1
            if n % 10 == 0:
                keep.pop(0)
    except MemoryError:
        return n


def pool():
    kept = {}
    n = 0
    try:
        while True:
            kept[n] = bytearray(24 if n % 2 else 120)
            if n >= 40 and n % 2 == 0:
                del kept[n - 40]
            n += 1
    except MemoryError:
        return n


def random():
    x = 1
    n = 0
    blocks = []
    try:
        while True:
            x = (x * 75 + 74) % 65537
            blocks.append(bytes(16 + x % 300))
            if x % 3 == 0:
                blocks.pop(x % len(blocks))
            n += 1
    except MemoryError:
        return n


def stack():
    n = 0
    kept = []
    try:
        while True:
            kept.append([n] * (n % 30))
            if n % 4 == 3:
                kept.pop()
                kept.pop(len(kept) // 2)
            n += 1
    except MemoryError:
        return n


def survivors():
    n = 0
    keep = []
    try:
        while True:
            part = [bytearray(40) for _ in range(10)]
            keep.append(part[n % 10])
            part = None
            n += 1
    except MemoryError:
        return n


def rows():
    n = 0
    kept = []
    try:
        while True:
            kept.append(("a%d,b%d,c%d" % (n, n, n)).split(","))
            n += 1
    except MemoryError:
        return n


def headers():
    n = 0
    kept = []
    try:
        while True:
            packet = bytes(128)
            kept.append(packet[:16])
            n += 1
    except MemoryError:
        return n


for name, f in (
    ("mixed", mixed),
    ("pool", pool),
    ("random", random),
    ("stack", stack),
    ("survivors", survivors),
    ("rows", rows),
    ("headers", headers),
):
    gc.collect()
    n = f()
    gc.collect()
    print(name, n)
