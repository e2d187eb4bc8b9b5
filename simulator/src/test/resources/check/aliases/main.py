import machine as m
from machine import UART as Port, Timer
import utime
import machine, usys
import machine as m2

U = m.UART
U.nothing
P = Port
uart = P(2, 115200, 8, 0, 1, 0)
uart.write(b'x')
uart.shout(b'x')
Port.UART2, Port.UART77, m.UART.UART1, machine.UART.UART99
Timer(Timer.Timer1).begin()
print(usys.stdout.write, usys.stderr)
f = utime.sleep_ms
f.anything
getattr(m, 'Warp')


class Link:
    def __init__(self):
        self._port = None
        self._timer = Timer(1)

    def open(self):
        self._port = Port(2, 115200, 8, 0, 1, 0)

    def send(self):
        self._port.write(b'')
        self._port.send(b'')
        self._timer.stop()
        self._timer.halt()


def nested():
    import utime as clock

    def inner():
        return clock.nothing

    return inner() if clock.ticks_ms() else m2.nothing
