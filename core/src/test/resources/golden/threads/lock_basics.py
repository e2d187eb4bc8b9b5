# A lock is taken once; others are told, or wait.
import _thread

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(0), lock.acquire(False))
print(lock.release(), lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print("RuntimeError", e.args)
with lock:
    print("inside", lock.locked())
print("outside", lock.locked())
try:
    with lock:
        raise ValueError("through")
except ValueError as e:
    print("ValueError", e, lock.locked())
print(lock.acquire(1), lock.__enter__ is not None)
lock.release()
print(type(lock).__name__, type(lock) is _thread.LockType, isinstance(lock, _thread.LockType))
for bad in ((1, 2, 3), ("x",)):
    try:
        print(lock.acquire(*bad))
        lock.release()
    except TypeError as e:
        print("TypeError", e)
