# Streams written in Python, asked through ioctl.
import uselect, uio, utime


class Stream(uio.IOBase):
    def __init__(self, name, *ready):
        self.name = name
        self.ready = list(ready)

    def ioctl(self, request, mask):
        print(self.name, "asked", request, mask)
        return self.ready.pop(0) if self.ready else 0


def names(found):
    return [(s.name, events) for s, events in found]


p = uselect.poll()
print(names(p.poll(0)))
a = Stream("a", 0, uselect.POLLIN, 0, uselect.POLLIN | uselect.POLLHUP, 0, 4, 1)
p.register(a)
print(names(p.poll(0)), names(p.poll(0)))
p.modify(a, uselect.POLLOUT)
print(names(p.poll(-1)))
for stream, events in p.ipoll():
    print("iterated", stream.name, events)
print(names(p.poll(None, 1)), names(p.poll(0)))
p.register(a, uselect.POLLIN)
before = utime.ticks_ms()
print(names(p.poll(0)))
p.unregister(a)
print(p.poll(20), 15 <= utime.ticks_diff(utime.ticks_ms(), before) <= 40)

b = Stream("b", 1)
c = Stream("c", 0, 0, 4)
r, w, x = uselect.select([b], [], [], 1)
print([s.name for s in r], w, x)
r, w, x = uselect.select([], [c], (c,))
print(r, [s.name for s in w], x)
print(uselect.select([], [], [], 0), uselect.select([], [c], [], 0.0))
for attempt in (
    lambda: p.modify(a, 1), lambda: p.register(5), lambda: p.register("x"), lambda: uselect.select([1], [], [], 0),
    lambda: uselect.select(1, [], []), lambda: p.poll("x"), lambda: p.register(),
):
    try:
        print(attempt())
    except Exception as e:
        print(repr(e))
e = Stream("e", -5)
p.register(e)
try:
    p.poll()
except OSError as error:
    print(repr(error))


class Bad(uio.IOBase):
    def ioctl(self, request, mask):
        raise ValueError("from ioctl")


p = uselect.poll()
p.register(Bad())
try:
    p.poll()
except ValueError as error:
    print(error)
