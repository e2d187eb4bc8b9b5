# A waiting thread goes on when the lock is released.
import _thread
import utime

lock = _thread.allocate_lock()
log = []


def waiter():
    log.append("asks")
    with lock:
        log.append("has it")
    log.append("gone")


lock.acquire()
_thread.start_new_thread(waiter, ())
utime.sleep_ms(30)
log.append("main releases")
lock.release()
utime.sleep_ms(30)
print(log)
# A lock need not be released by who took it.
lock.acquire()
_thread.start_new_thread(lock.release, ())
lock.acquire()
print("released by another", lock.locked())
