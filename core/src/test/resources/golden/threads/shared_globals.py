# Threads see one set of globals, and locals of their own.
import _thread
import utime

shared = {"n": 0}
lock = _thread.allocate_lock()
results = []


def work(name):
    local = []
    for i in range(3):
        with lock:
            shared["n"] += 1
        local.append(i)
        utime.sleep_ms(1)
    with lock:
        results.append((name, local))


for name in "abc":
    _thread.start_new_thread(work, (name,))
while len(results) < 3:
    utime.sleep_ms(5)
print(shared["n"], sorted(results))
