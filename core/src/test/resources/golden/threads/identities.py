# Every thread has a number of its own.
import _thread
import utime

main = _thread.get_ident()
seen = []


def tell():
    seen.append(_thread.get_ident())
    utime.sleep_ms(40)


for _ in range(3):
    _thread.start_new_thread(tell, ())
utime.sleep_ms(20)
print(len(seen), len(set(seen)), main in seen, main == _thread.get_ident())
print(all(isinstance(n, int) for n in seen), main != 0)
utime.sleep_ms(60)
