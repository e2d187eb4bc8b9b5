# sleeping takes simulated time, which ticks show
import utime


def took(f, *args):
    start = utime.ticks_ms()
    f(*args)
    return utime.ticks_diff(utime.ticks_ms(), start)


for f, arg, least in ((utime.sleep, 1, 1000), (utime.sleep, 0.25, 250), (utime.sleep_ms, 40, 40), (utime.sleep_us, 5000, 5)):
    passed = took(f, arg)
    print(least <= passed <= least + 5)
print(took(utime.sleep_ms, -5) < 2, took(utime.sleep, 0) < 2)
print(utime.ticks_diff(utime.ticks_add(utime.ticks_us(), -7), utime.ticks_us()) <= -7)
print(utime.ticks_diff(5, 10), utime.ticks_add(5, 10))
