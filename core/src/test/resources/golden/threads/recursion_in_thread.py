# A thread has a stack of its own; too deep a recursion raises there.
import _thread
import utime

log = []


def deeper(n):
    return deeper(n + 1)


def work():
    try:
        deeper(0)
    except RuntimeError as e:
        log.append(str(e))
    log.append("thread goes on")


_thread.start_new_thread(work, ())
while len(log) < 2:
    utime.sleep_ms(5)
print(log)


def ok(n):
    return n if n == 0 else ok(n - 1) + 1


print(ok(10))
