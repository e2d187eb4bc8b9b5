# A thread gets its arguments: positional ones, and keywords from a dict.
import _thread
import utime

log = []


def work(*args, **kwargs):
    log.append((args, sorted(kwargs.items())))


_thread.start_new_thread(work, ())
utime.sleep_ms(20)
_thread.start_new_thread(work, (1, "two"))
utime.sleep_ms(20)
_thread.start_new_thread(work, (3,), {"key": 4})
utime.sleep_ms(20)
_thread.start_new_thread(work, [5, 6])
utime.sleep_ms(20)
_thread.start_new_thread(log.append, ("builtin",))
utime.sleep_ms(20)
for entry in log:
    print(entry)
for bad in ((work,), (work, 5), (work, (), 5), (), (work, (), {}, 1)):
    try:
        _thread.start_new_thread(*bad)
    except TypeError as e:
        print("TypeError", e)
