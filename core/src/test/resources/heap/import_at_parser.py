# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import at_parser
taken = gc.mem_alloc() - before
print("at_parser", taken)
gc.collect()
print("at_parser kept", gc.mem_alloc() - before)
