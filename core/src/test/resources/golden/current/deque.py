# deque as a sequence with two ends.
from collections import deque

d = deque([1, 2, 3, 4], 3)
print(list(d), d[0], d[-1], len(d), bool(d))
d.appendleft(0)
print(list(d))
d.extend("ab")
print(list(d), d.pop(), d.popleft())
d[0] = "z"
print(list(d))
for wrong in (lambda: d[5], lambda: deque([], 2).pop(), lambda: deque([1, 2], 2, 1).appendleft(3)):
    try:
        wrong()
    except IndexError:
        print("IndexError")
try:
    del d[0]
except TypeError:
    print("TypeError")
