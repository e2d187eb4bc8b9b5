# Nothing here is of a module, whatever it is called.
import machine
import ujson
import utime as t


def takes(machine, ujson=None):
    machine.nothing()
    return ujson.nothing


def binds():
    machine = [0][0]
    machine.nothing
    for ujson in range(3):
        ujson.nothing
    with open('/usr/x') as t:
        t.nothing()


class Device:
    machine = 5

    def __init__(self, uart):
        self.uart = uart
        self.port = machine.UART

    def go(self):
        self.uart.nothing()
        self.machine.nothing
        self.other.nothing()


def later():
    global t
    t = Device(None)


later()
t.nothing()
print([machine.x for machine in ()], (lambda ujson: ujson.nothing))
print('abc'.upper(), t.sleep_ms)


class Child(Device):
    def __init__(self):
        super().__init__(None)
        super().go()
        type(self).anything


# What an object has that its class does not tell, and what a script puts into a module's class itself.
error = OSError(5)
error.args, StopIteration(1).value
utime_name = t
Made = type('Made', (), {})
Made.field
machine.UART.mine = 5
machine.UART.mine
