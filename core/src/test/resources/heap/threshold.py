# gc.threshold(): how often garbage is collected, and how much of the heap is used at the most meanwhile.
import gc


def probe(name, threshold, make, count=2000):
    gc.threshold(-1)
    gc.collect()
    gc.threshold(threshold)
    base = last = most = gc.mem_alloc()
    collections = 0
    for i in range(count):
        make(i)
        now = gc.mem_alloc()
        if now < last:
            collections += 1
        if now > most:
            most = now
        last = now
    gc.threshold(-1)
    print(name, "collections", collections)
    print(name, "most", most - base)


def keeping(kept):
    def make(i):
        if i % 10 == 0:
            kept.append("line %d" % i)
        return [i] * 8

    return make


def nested(i):
    return {"id": i, "values": [i, i * 1.5, str(i)]}


probe("small", 4096, lambda i: [i])
probe("odd", 5000, lambda i: (i, i, i))
probe("large", 20000, lambda i: bytes(500))
probe("larger than it", 1000, lambda i: bytes(3000), 100)
probe("floats", 2048, lambda i: i * 1.1)
probe("strings", 8192, lambda i: "item %d of many" % i)
probe("records", 16384, nested)
probe("keeping", 8000, keeping([]))
probe("block", 16, lambda i: [i], 200)
probe("none", 0, lambda i: (i,), 100)
gc.threshold(5000)
print("read", gc.threshold())
gc.threshold(-5)
print("off", -gc.threshold())
