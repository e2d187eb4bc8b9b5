# Many threads count together; the lock keeps the sum right.
import _thread
import utime

lock = _thread.allocate_lock()
total = 0
left = 5


def count(times):
    global total, left
    for _ in range(times):
        with lock:
            total += 1
    with lock:
        left -= 1


for _ in range(5):
    _thread.start_new_thread(count, (50,))
while left:
    utime.sleep_ms(5)
print(total)
