# A generator begun by one thread can be taken on by another.
import _thread
import utime


def numbers():
    n = 0
    while True:
        n += (yield n) or 1


g = numbers()
print(next(g), g.send(5))
log = []


def go_on():
    log.append(next(g))
    log.append(g.send(10))


_thread.start_new_thread(go_on, ())
utime.sleep_ms(20)
print(log, next(g))
