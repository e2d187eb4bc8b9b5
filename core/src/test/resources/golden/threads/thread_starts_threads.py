# Threads may start threads; the main one need not wait for them.
import _thread
import utime

log = []
lock = _thread.allocate_lock()


def tree(depth):
    with lock:
        log.append(depth)
    if depth:
        for _ in range(2):
            _thread.start_new_thread(tree, (depth - 1,))


_thread.start_new_thread(tree, (3,))
while len(log) < 15:
    utime.sleep_ms(5)
print(len(log), sorted(log))
