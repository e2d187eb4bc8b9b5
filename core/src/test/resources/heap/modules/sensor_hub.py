LIMIT = 40
NAMES = ("temperature", "humidity", "pressure")


class Reading:
    def __init__(self, name, value, stamp):
        self.name = name
        self.value = value
        self.stamp = stamp

    def line(self):
        return "%s=%d@%d" % (self.name, self.value, self.stamp)


class Hub:
    def __init__(self):
        self.readings = []
        self.listeners = []

    def add(self, reading):
        self.readings.append(reading)
        if len(self.readings) > LIMIT:
            self.readings.pop(0)
        for listener in self.listeners:
            listener(reading)

    def latest(self, name):
        for reading in reversed_list(self.readings):
            if reading.name == name:
                return reading
        return None


def reversed_list(items):
    return [items[-1 - i] for i in range(len(items))]
