# An exception raised while the heap is locked still has its type.
import micropython

if hasattr(micropython, "alloc_emergency_exception_buf"):
    micropython.alloc_emergency_exception_buf(256)


def divide():
    return 1 // 0


def missing():
    return [][3]


def unknown():
    return nothing_of_that_name


def custom():
    raise ValueError


kinds = [None, None, None, None]
actions = (divide, missing, unknown, custom)


def run():
    for n in range(4):
        micropython.heap_lock()
        try:
            actions[n]()
        except Exception as e:
            kinds[n] = type(e)
        micropython.heap_unlock()


run()
print([kind and kind.__name__ for kind in kinds])
