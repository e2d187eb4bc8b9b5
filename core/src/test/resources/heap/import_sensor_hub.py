# Bytes that importing one module takes on a fresh heap, and what of it stays.
import gc
import sys

sys.path.append("modules")
gc.disable()
gc.collect()
before = gc.mem_alloc()
import sensor_hub
taken = gc.mem_alloc() - before
print("sensor_hub", taken)
gc.collect()
print("sensor_hub kept", gc.mem_alloc() - before)
