import utime


class Queue:
    def __init__(self, size):
        self.buf = [None] * size
        self.get_at = self.put_at = self.count = 0

    def put(self, item):
        if self.count == len(self.buf):
            raise IndexError("full")
        self.buf[self.put_at] = item
        self.put_at = (self.put_at + 1) % len(self.buf)
        self.count += 1

    def get(self):
        if not self.count:
            raise IndexError("empty")
        item, self.buf[self.get_at] = self.buf[self.get_at], None
        self.get_at = (self.get_at + 1) % len(self.buf)
        self.count -= 1
        return item

    def __len__(self):
        return self.count


def task(name, q, n):
    for i in range(n):
        q.put((name, i))
        yield


q = Queue(4)
tasks = [task("a", q, 2), task("b", q, 3)]
while tasks:
    t = tasks.pop(0)
    try:
        next(t)
        tasks.append(t)
    except StopIteration:
        pass
    while q:
        print(q.get())
try:
    q.get()
except IndexError as e:
    print(e, utime.ticks_diff(5, 3))
