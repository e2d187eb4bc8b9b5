# heappush, heappop and heapify keep the least at the front.
import uheapq

heap = []
for n in (5, 1, 4, 1, 3, 9, 2):
    uheapq.heappush(heap, n)
print(heap[0], len(heap))
print([uheapq.heappop(heap) for _ in range(len(heap))])
mixed = [(2, "b"), (1, "z"), (2, "a"), (0, "")]
uheapq.heapify(mixed)
print([uheapq.heappop(mixed) for _ in range(4)])
try:
    uheapq.heappop([])
except IndexError as e:
    print("IndexError", e)
for bad in ((1, 2), "abc", None, {}):
    for verb in (uheapq.heapify, uheapq.heappop):
        try:
            verb(bad)
        except TypeError as e:
            print("TypeError", e)
try:
    uheapq.heapify([1, "x"])
except TypeError as e:
    print("TypeError", e)


class Job:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


jobs = []
for rank in (3, 1, 2):
    uheapq.heappush(jobs, Job(rank))
print([uheapq.heappop(jobs).rank for _ in range(3)])
