# poll, modify, unregister and ipoll with a guest's streams.
import uselect
import uio


class Lamp(uio.IOBase):
    def __init__(self, state):
        self.state = state

    def ioctl(self, request, arg):
        if request == 3:
            return self.state & arg
        return -1


read, write = Lamp(uselect.POLLIN), Lamp(uselect.POLLOUT)
p = uselect.poll()
p.register(read, uselect.POLLIN)
p.register(write)
print([(s is read, f) for s, f in p.poll(0)])
p.modify(read, uselect.POLLOUT)
print([(s is read, f) for s, f in p.poll(0)])
p.modify(read, uselect.POLLIN | uselect.POLLOUT)
read.state = 0
write.state = uselect.POLLHUP
print([(s is write, f) for s, f in p.poll(0)])
write.state = 0
print(p.poll(0), p.poll(5), list(p.ipoll(0)))
read.state = uselect.POLLIN
for s, f in p.ipoll(10):
    print("ipoll", s is read, f)
print([(s is read, f) for s, f in p.ipoll(10, 1)])
print(p.poll(0))
p.unregister(read)
print(p.poll(0))
p.unregister(write)
print(p.poll(0))
for call in (lambda: p.modify(read, 1), lambda: p.register(5), lambda: p.unregister(read), lambda: p.poll("x")):
    try:
        print(call())
    except (OSError, KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
