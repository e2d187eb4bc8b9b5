# Bound methods, lambdas and callable objects run in threads too.
import _thread
import utime


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n += k

    def __call__(self, k):
        self.n += 100 * k


c = Counter()
_thread.start_new_thread(c.add, (5,))
utime.sleep_ms(20)
print(c.n)
_thread.start_new_thread(c, (2,))
utime.sleep_ms(20)
print(c.n)
_thread.start_new_thread(lambda k: c.add(k * 2), (10,))
utime.sleep_ms(20)
print(c.n)
_thread.start_new_thread(Counter, ())
utime.sleep_ms(20)
print("a class was called")


def outer():
    local = []

    def inner(x):
        local.append(x)

    _thread.start_new_thread(inner, ("closed over",))
    utime.sleep_ms(20)
    return local


print(outer())
