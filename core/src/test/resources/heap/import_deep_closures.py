# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import deep_closures
taken = gc.mem_alloc() - before
print("deep_closures", taken)
gc.collect()
print("deep_closures kept", gc.mem_alloc() - before)
