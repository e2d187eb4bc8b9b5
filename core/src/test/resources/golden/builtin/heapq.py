# uheapq
import uheapq
h = []
for x in (5, 3, 8, 1, 9, 2, 7):
    uheapq.heappush(h, x)
print(h)
print([uheapq.heappop(h) for _ in range(7)], h)
h = [9, 4, 7, 1, 0, 3]
uheapq.heapify(h)
print(h)
for bad in (lambda: uheapq.heappop([]), lambda: uheapq.heappush((), 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
