# differs: 1.13 computes with the address of the object
import utime

try:
    print(utime.ticks_diff("a", 1))
except TypeError as e:
    print(e)
