# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import state_machine
taken = gc.mem_alloc() - before
print("state_machine", taken)
gc.collect()
print("state_machine kept", gc.mem_alloc() - before)
