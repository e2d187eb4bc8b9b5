# stack_size tells and sets the size for threads to come.
import _thread
import utime

first = _thread.stack_size()
print(type(first).__name__)
_thread.stack_size(64 * 1024)
log = []


def work():
    log.append("ran")


_thread.start_new_thread(work, ())
utime.sleep_ms(20)
print(log)
for bad in ("x", None, [1]):
    try:
        _thread.stack_size(bad)
    except TypeError as e:
        print("TypeError", e)
try:
    _thread.stack_size(1, 2)
except TypeError as e:
    print("TypeError", e)
