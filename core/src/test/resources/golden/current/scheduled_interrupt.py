# kbd_intr itself can be scheduled: one KeyboardInterrupt, however often, and none inside a callback.
# only here: the unix port cannot schedule kbd_intr, ports with a scheduler of C functions can
import time
from micropython import kbd_intr, schedule

schedule(kbd_intr, None)
schedule(kbd_intr, None)
try:
    time.sleep(0)
    time.sleep(0)
    print("not reached")
except KeyboardInterrupt:
    print("interrupted")
time.sleep(0)


def callback(_):
    schedule(kbd_intr, None)
    time.sleep(0)
    print("callback done")


schedule(callback, None)
try:
    time.sleep(0)
    time.sleep(0)
    print("not reached")
except KeyboardInterrupt:
    print("interrupted")
