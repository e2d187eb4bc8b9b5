# Tasks that end in turn and leave their results: generators, lists and tuples of different age.
import gc


def worker(k):
    part = [k]
    for i in range(k % 9 + 2):
        part.append((i, k))
        yield i
    yield part


def tasks(name):
    gc.collect()
    running = []
    results = []
    n = 0
    try:
        while True:
            running.append(worker(n))
            n += 1
            for task in list(running):
                got = next(task)
                if isinstance(got, list):
                    results.append(got)
                    running.remove(task)
    except MemoryError:
        running = results = task = got = None
        gc.collect()
        print(name, n)


tasks("tasks")
