# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import toolbox
taken = gc.mem_alloc() - before
print("toolbox", taken)
gc.collect()
print("toolbox kept", gc.mem_alloc() - before)
