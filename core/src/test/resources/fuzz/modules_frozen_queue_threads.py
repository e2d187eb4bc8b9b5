# A Queue hands items from threads to threads, first in, first out.
import _thread
import utime
from queue import Queue

q = Queue(5)
got = []


def consumer(n):
    for _ in range(n):
        got.append(q.get())


_thread.start_new_thread(consumer, (4,))
utime.sleep_ms(10)
for item in ("a", "b", "c", "d"):
    q.put(item)
while len(got) < 4:
    utime.sleep_ms(2)
print(got, q.empty(), q.size())
print(q.put("e"), q.size(), q.empty(), q.get(), q.empty())
