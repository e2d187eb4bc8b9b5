# Threads that compute and take turns by time slice, share a lock, and end in different ways.
import _thread
import utime

lock = _thread.allocate_lock()
total = [0]


def count(name, n):
    for i in range(n):
        with lock:
            total[0] += i
        if i % 50 == 0:
            print(name, i, total[0])
    if name == "b":
        raise ValueError(name)
    if name == "c":
        _thread.exit()


for name, n in (("a", 300), ("b", 200), ("c", 250)):
    _thread.start_new_thread(count, (name, n))
x = 0
while x < 3000:
    x += 1
print("main", x, total[0], utime.ticks_us())
utime.sleep(1)
print("end", total[0])
