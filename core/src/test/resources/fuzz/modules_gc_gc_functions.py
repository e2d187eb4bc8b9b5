# gc: enabling, thresholds, and what a collection gives back.
import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.threshold())
gc.threshold(10000)
print(gc.threshold())
gc.threshold(-1)
print(gc.threshold())
gc.collect()
before = gc.mem_free()
keep = bytearray(5000)
print(before - gc.mem_free() >= 5000, gc.mem_alloc() > 0)
keep = None
gc.collect()
print(gc.mem_free() + 200 >= before, type(gc.collect()).__name__)
print(abs(gc.mem_alloc() + gc.mem_free() - before - gc.mem_alloc()) < 10000)
for bad in ("x", None, 1.5):
    try:
        print(gc.threshold(bad))
    except TypeError as e:
        print("TypeError", e)
