# How long a sleep lasts, and what it takes for a number.
import utime


def lasted(what, sleep):
    start = utime.ticks_ms()
    sleep()
    passed = utime.ticks_diff(utime.ticks_ms(), start)
    print(what, passed // 100 * 100)


lasted("sleep 0.15", lambda: utime.sleep(0.15))
lasted("sleep 0", lambda: utime.sleep(0))
lasted("sleep_ms 145", lambda: utime.sleep_ms(145))
lasted("sleep_ms 0", lambda: utime.sleep_ms(0))
lasted("sleep_us 225000", lambda: utime.sleep_us(225000))
lasted("sleep_ms -5", lambda: utime.sleep_ms(-5))
lasted("sleep True", lambda: utime.sleep_ms(True))
for bad in ("1", None, []):
    for verb in (utime.sleep, utime.sleep_ms):
        try:
            verb(bad)
        except TypeError as e:
            print("TypeError", e)
try:
    utime.sleep_ms(1.5)
except TypeError as e:
    print("TypeError", e)
try:
    utime.sleep()
except TypeError as e:
    print("TypeError", e)
