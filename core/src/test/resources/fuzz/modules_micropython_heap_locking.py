# While the heap is locked nothing can be made.
import micropython

if hasattr(micropython, "alloc_emergency_exception_buf"):
    micropython.alloc_emergency_exception_buf(128)


def locked(action):
    micropython.heap_lock()
    try:
        action()
        error = None
    except MemoryError as e:
        error = e
    micropython.heap_unlock()
    print(repr(error))


def small_sum():
    x = 1 + 2
    x += 100


def a_list():
    return [1, 2, 3]


def a_float():
    return 1.5 + 2.5


def a_big_int():
    return 0x3FFFFFFF * 4


cells = [0, 0]


def store():
    cells[0] = 5


locked(small_sum)
locked(store)
locked(a_list)
locked(a_float)
locked(a_big_int)
print(cells, [1, 2])
inner = outer = None
micropython.heap_lock()
micropython.heap_lock()
inner = micropython.heap_unlock()
outer = micropython.heap_unlock()
print(inner, outer)
