# Fills the heap until there is none left, and lives on: MemoryError is an exception like others.
#
#   quecsim run examples/low_memory.py                  832 KB, as on an EC600U
#   quecsim run examples/low_memory.py --heap 100000    a tenth of it
import gc


def fill():
    blocks = []
    try:
        while True:
            blocks.append(bytearray(1024))
    except MemoryError as e:
        print('MemoryError:', e)
        return len(blocks)


gc.collect()
print('free at first:', gc.mem_free() // 1024, 'KB')
print('1 KB blocks that fitted:', fill())
gc.collect()
print('free afterwards:', gc.mem_free() // 1024, 'KB')
