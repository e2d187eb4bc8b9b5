# The allocation at which a script that only fills the heap dies: records of dicts, lists and tuples.
import gc


def records():
    n = 0
    kept = []
    try:
        while True:
            kept.append({"id": n, "name": "dev" + str(n), "tags": ["a", "b"], "pos": (n, n)})
            n += 1
    except MemoryError:
        return n


gc.collect()
print("records", records())
