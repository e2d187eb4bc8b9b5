# Two threads that count side by side and so take turns.
# n = 100000: 200,000 rounds of two loops.
import _thread
import utime


def count(n, done):
    total = 0
    for i in range(n):
        total += i
    done.append(total)


def bench(n):
    done = []
    _thread.start_new_thread(count, (n, done))
    _thread.start_new_thread(count, (n, done))
    while len(done) < 2:
        utime.sleep_ms(1)
    return done[0]
