# Native code that walks a script's generator, or asks it for sort keys, in several threads at once: each gets its own answer,
# whoever begins and ends in whatever order.
import _thread
import utime

results = {}
lock = _thread.allocate_lock()


def numbers(n, sleeps):
    for i in range(n):
        if sleeps and i % sleeps == 0:
            utime.sleep_ms(1)
        yield i & 255


def key(x):
    if x == 7:
        utime.sleep_ms(2)
    return -x


def work(name, n, sleeps):
    data = bytearray(numbers(n, sleeps))
    total = 0
    for i in range(len(data)):
        data[i] = data[i]
        total += data[i]
    ordered = sorted(list(range(12)), key=key)
    summed = sum(numbers(n, sleeps))
    with lock:
        results[name] = (len(data), total, ordered[0], summed, max(numbers(50, 7)))


_thread.start_new_thread(work, ("first", 300, 0))
_thread.start_new_thread(work, ("second", 200, 40))
_thread.start_new_thread(work, ("third", 100, 1))
work("main", 256, 0)
busy = 0
while len(results) < 4:
    busy += 1
    if busy % 50 == 0:
        utime.sleep_ms(1)
for name in sorted(results):
    print(name, results[name])
