# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import constants_only
taken = gc.mem_alloc() - before
print("constants_only", taken)
gc.collect()
print("constants_only kept", gc.mem_alloc() - before)
