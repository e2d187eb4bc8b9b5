# Scheduled calls run soon, in their order, each with its argument.
import micropython

log = []


def let_them_run():
    for _ in range(100):
        pass



def note(arg):
    log.append(arg)


for n in range(3):
    micropython.schedule(note, n)
let_them_run()
print(log)


def again(n):
    log.append(("again", n))
    if n:
        micropython.schedule(again, n - 1)


micropython.schedule(again, 2)
let_them_run()
print(log)
micropython.schedule(print, "through print")
let_them_run()


class Box:
    def __init__(self):
        self.got = None

    def take(self, arg):
        self.got = arg


box = Box()
micropython.schedule(box.take, [1, 2])
let_them_run()
print(box.got)
