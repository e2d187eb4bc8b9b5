# The device switches itself off while threads work and garbage is made.
import _thread
import urandom
import utime
from misc import Power


def work(n):
    while True:
        data = [urandom.getrandbits(8) for _ in range(50)]
        print(n, sum(data))
        utime.sleep_ms(10 + n)


for n in range(3):
    _thread.start_new_thread(work, (n,))
utime.sleep_ms(95)
x = 0
while x < 500:
    x += 1
Power.powerDown()
