# Properties: getter, setter, deleter, and what lacks.
class Celsius:
    def __init__(self):
        self._t = 0

    @property
    def temperature(self):
        print("get")
        return self._t

    @temperature.setter
    def temperature(self, value):
        print("set", value)
        self._t = value

    @temperature.deleter
    def temperature(self):
        print("del")
        self._t = None

    @property
    def fixed(self):
        return "fixed"

    write_only = property(None, lambda self, v: print("written", v))


c = Celsius()
c.temperature = 20
c.temperature += 5
print(c.temperature)
del c.temperature
print(c._t, c.fixed)
c.write_only = 1
for f in (
    lambda: setattr(c, "fixed", 1),
    lambda: delattr(c, "fixed"),
    lambda: c.write_only,
):
    try:
        f()
    except AttributeError as e:
        print(e)


class Sub(Celsius):
    @property
    def fixed(self):
        return "sub"


print(Sub().fixed, type(Celsius.fixed))
