# How much was ever allocated, is now, and was at most.
import gc, micropython

total, current, peak = micropython.mem_total(), micropython.mem_current(), micropython.mem_peak()
big = bytearray(10000)
print(micropython.mem_total() - total >= 10000, micropython.mem_current() - current >= 10000)
print(micropython.mem_peak() >= peak, micropython.mem_peak() >= micropython.mem_current())
