# The simplest use of a timer: something happens every half second while the script does other things.
import utime
from machine import Timer

on = False


def toggle(timer):
    global on
    on = not on
    print(utime.ticks_ms() // 10 * 10, 'ms: LED', 'on' if on else 'off')


timer = Timer(Timer.Timer1)
timer.start(period=500, mode=Timer.PERIODIC, callback=toggle)
utime.sleep(3)
timer.stop()
