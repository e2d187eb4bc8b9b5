# A callback runs to its end before the next one starts; one that fails ends nothing else.
import micropython

log = []


def let_them_run():
    for _ in range(100):
        pass



def slow(n):
    log.append(("begins", n))
    total = 0
    for i in range(200):
        total += i
    log.append(("ends", n))


micropython.schedule(slow, 1)
micropython.schedule(slow, 2)
for i in range(1000):
    pass
let_them_run()
print(log)
log.clear()


def nested(n):
    log.append(("outer begins", n))
    micropython.schedule(slow, n)
    for i in range(100):
        pass
    log.append(("outer ends", n))


micropython.schedule(nested, 7)
let_them_run()
print(log)
try:
    micropython.schedule(slow)
except TypeError as e:
    print("TypeError", e)
