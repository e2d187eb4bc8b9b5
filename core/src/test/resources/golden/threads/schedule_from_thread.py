# A callback scheduled by a thread runs soon after.
import _thread
import micropython
import utime

log = []


def callback(arg):
    log.append(arg)


def work():
    micropython.schedule(callback, "from the thread")


_thread.start_new_thread(work, ())
for _ in range(20):
    utime.sleep_ms(2)
    for _ in range(50):
        pass
print(log)
