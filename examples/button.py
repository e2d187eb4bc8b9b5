# A push button between GPIO5 and ground that switches the LED at GPIO6, its contact debounced by time.
#
#   quecsim run examples/button.py --attach 'gpio5=button,at=1s;2.5s;4s,bounce=8ms' --timeout 6s --timeout-exit-code 0

from machine import ExtInt, Pin
import utime

QUIET_MS = 30

led = Pin(Pin.GPIO6, Pin.OUT, Pin.PULL_DISABLE, 0)
changed_at = None


def pressed(args):
    global changed_at
    gpio, edge = args
    now = utime.ticks_ms()
    if changed_at is not None and utime.ticks_diff(now, changed_at) < QUIET_MS:
        return  # the contact still bounces
    changed_at = now
    if button.read_level() == 0:
        led.write(1 - led.read())
        print('GPIO%d pressed at %d ms, LED %s' % (gpio, now, 'on' if led.read() else 'off'))


button = ExtInt(ExtInt.GPIO5, ExtInt.IRQ_RISING_FALLING, ExtInt.PULL_PU, pressed)
button.enable()
