# An exception that leaves a thread's function ends that thread only.
import _thread
import utime

log = []


def careful():
    try:
        {}["missing"]
    except KeyError as e:
        log.append(("caught", repr(e)))


def with_finally():
    try:
        try:
            [][1]
        finally:
            log.append("finally ran")
    except IndexError as e:
        log.append(("outer", str(e)))


_thread.start_new_thread(careful, ())
utime.sleep_ms(20)
_thread.start_new_thread(with_finally, ())
utime.sleep_ms(20)
print(log)
