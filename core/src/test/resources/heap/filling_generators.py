# The allocation at which a script that only fills the heap dies: generators that have not begun.
import gc


def numbers(n):
    for i in range(n):
        yield i


def generators():
    n = 0
    kept = []
    try:
        while True:
            kept.append(numbers(n))
            n += 1
    except MemoryError:
        return n


gc.collect()
print("generators", generators())
