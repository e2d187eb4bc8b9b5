# threads take turns; locks hand over in the order of asking
import _thread, utime
lock = _thread.allocate_lock()
done = []


def worker(name, wait_ms):
    utime.sleep_ms(wait_ms)
    with lock:
        done.append(name)
        utime.sleep_ms(30)
        done.append(name)


print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(0))
for name, wait_ms in (("b", 20), ("a", 10), ("c", 30)):
    _thread.start_new_thread(worker, (name, wait_ms))
utime.sleep_ms(60)
print(done)
lock.release()
utime.sleep_ms(150)
print(done, lock.locked())


def keyworded(a, b=0, *, c=0):
    done.append((a, b, c))


done = []
_thread.start_new_thread(keyworded, (1,), {"c": 3})
utime.sleep_ms(10)
print(done)


def ends():
    done.append("before")
    _thread.exit()
    done.append("after")


_thread.start_new_thread(ends, ())
utime.sleep_ms(10)
print(done)
try:
    lock.release()
except RuntimeError as e:
    print("RuntimeError", e)
for bad in (lambda: _thread.start_new_thread(ends), lambda: _thread.start_new_thread(ends, 5), lambda: _thread.start_new_thread(ends, (), 5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
