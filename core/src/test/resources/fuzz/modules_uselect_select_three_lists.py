# select with lists of guest streams and a timeout.
import uselect
import uio
import utime


class Lamp(uio.IOBase):
    def __init__(self, state):
        self.state = state

    def ioctl(self, request, arg):
        return self.state & arg if request == 3 else -1


def names(lists):
    return [[all_lamps[id(s)] for s in each] for each in lists]


a, b, c = Lamp(1), Lamp(4), Lamp(0)
all_lamps = {id(a): "a", id(b): "b", id(c): "c"}
print(names(uselect.select([a, b, c], [a, b, c], [], 0)))
print(names(uselect.select([c], [c], [c], 0)))
start = utime.ticks_ms()
print(names(uselect.select([c], [], [], 0.03)), 25 <= utime.ticks_diff(utime.ticks_ms(), start) < 90)
print(names(uselect.select((b,), (b,), ())), names(uselect.select([a], [], [], None)))
print(uselect.select([], [], [], 0))
for bad in (([5], [], [], 0), ([], [], []) if False else ([None], [], [], 0), (5, [], [], 0)):
    try:
        print(uselect.select(*bad))
    except (OSError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
