# Bytes that importing a module with a long table takes, whose names lie between the parser's nodes, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()


def scrub(depth):
    """Overwrites what earlier calls left on the stack, which the device's collector takes for pointers."""
    a = b = c = d = e = None
    return scrub(depth - 1) if depth else a


gc.collect()
before = gc.mem_alloc()
import rows
taken = gc.mem_alloc() - before
print("rows", taken)
scrub(20)
gc.collect()
print("rows kept", gc.mem_alloc() - before)
