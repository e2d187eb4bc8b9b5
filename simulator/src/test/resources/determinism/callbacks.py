# Callbacks from timers and from the script itself, into sleeping and into busy code.
import micropython
import utime
from machine import Timer

seen = []


def tick(timer):
    seen.append(utime.ticks_ms())


def asked(n):
    print("scheduled", n, len(seen))
    if n < 5:
        micropython.schedule(asked, n + 1)


Timer(0).start(period=7, mode=Timer.PERIODIC, callback=tick)
Timer(1).start(period=100, mode=Timer.ONE_SHOT, callback=lambda t: micropython.schedule(asked, 0))
utime.sleep_ms(50)
x = 0
for i in range(20000):
    x += i
utime.sleep_ms(200)
Timer(0).stop()
print(seen, x)
