# Ticks wrap; ticks_diff sees across.
import utime

half = utime.ticks_add(0, -1) // 2 + 1
print(utime.ticks_diff(10, 3), utime.ticks_diff(3, 10))
end = utime.ticks_add(0, -1)
print(utime.ticks_add(end, 1), utime.ticks_add(end, 11), utime.ticks_diff(5, utime.ticks_add(0, -5)))
print(utime.ticks_diff(utime.ticks_add(7, half - 1), 7) == half - 1, utime.ticks_diff(utime.ticks_add(7, half), 7) == -half)
start = utime.ticks_ms()
utime.sleep_ms(12)
print(12 <= utime.ticks_diff(utime.ticks_ms(), start) < 40)
start = utime.ticks_us()
utime.sleep_us(3000)
print(3000 <= utime.ticks_diff(utime.ticks_us(), start) < 30000)
try:
    utime.ticks_diff(1)
except TypeError as e:
    print("TypeError", e)
