# A queue between threads: order, limit, waiting.
import _thread
from queue import Queue

q = Queue(2)
print(q.empty(), q.size(), [q.put(n) for n in range(5)], q.size())
print(q.get(), q.get(), q.get(), q.empty())
q.put()
print(q.get())

many = Queue()
done = Queue()


def produce(base):
    for n in range(100):
        while not many.put(base + n):
            pass


def consume():
    total = 0
    for n in range(100):
        total += many.get()
    done.put(total)


for thread in range(2):
    _thread.start_new_thread(consume, ())
for thread in range(2):
    _thread.start_new_thread(produce, (1000 * thread,))
print(done.get() + done.get() == sum(range(100)) * 2 + 100000, many.empty())
