# send() gives the value of the yield expression; the first one must be None.
def averager():
    total = n = 0
    average = None
    while True:
        x = yield average
        if x is None:
            print("None sent")
            continue
        total += x
        n += 1
        average = total / n


g = averager()
try:
    g.send(1)
except TypeError as e:
    print(e)
print(next(g), g.send(10), g.send(20), next(g), g.send(3))


def echo():
    received = yield "ready"
    while received != "stop":
        received = yield ("got", received)
    return "done"


e = echo()
print(e.send(None))
print(e.send(1), e.send([2]))
try:
    e.send("stop")
except StopIteration as stop:
    print(repr(stop), stop.value)
try:
    e.send("more")
except StopIteration as stop:
    print(repr(stop), stop.value)
for args in ((), (1, 2)):
    try:
        e.send(*args)
    except TypeError as error:
        print(error)
