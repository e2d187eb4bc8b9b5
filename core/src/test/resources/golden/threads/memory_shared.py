# What one thread drops, a collection in another takes back.
import _thread
import gc
import utime

kept = []
state = []


def fill():
    for n in range(20):
        kept.append(bytearray(500))
        gc.collect()
    state.append("filled")


_thread.start_new_thread(fill, ())
while not state:
    bytearray(100)
    utime.sleep_ms(1)
print(len(kept), all(len(b) == 500 and not any(b) for b in kept))
kept.clear()
gc.collect()
print(state)
