# Two locks make a mailbox of one place.
import _thread
import utime

empty = _thread.allocate_lock()
full = _thread.allocate_lock()
full.acquire()
box = []
got = []
done = False


def consume(n):
    global done
    for _ in range(n):
        full.acquire()
        got.append(box.pop())
        empty.release()
    done = True


_thread.start_new_thread(consume, (6,))
for n in range(6):
    empty.acquire()
    box.append(n * n)
    full.release()
while not done:
    utime.sleep_ms(2)
print(got, box)
