# A lock taken in a thread that fails is released by its with.
import _thread
import utime

lock = _thread.allocate_lock()
log = []


def fails():
    try:
        with lock:
            log.append("locked")
            raise ValueError("inside")
    except ValueError as e:
        log.append(str(e))


def exits():
    with lock:
        log.append("locked again")
        _thread.exit()


_thread.start_new_thread(fails, ())
utime.sleep_ms(20)
_thread.start_new_thread(exits, ())
utime.sleep_ms(20)
print(log, lock.locked())
