# Bytes that importing a module takes, and what of it stays.
import gc
import sys

sys.path.append("modules")

gc.disable()
mem = gc.mem_alloc


def scrub(depth):
    """Overwrites what earlier calls left on the stack, which the device's collector takes for pointers."""
    a = b = c = d = e = None
    return scrub(depth - 1) if depth else a


def p(*names):
    scrub(20)
    gc.collect()
    before = mem()
    for name in names:
        __import__(name)
    after = mem()
    scrub(20)
    gc.collect()
    print(names[0], after - before)
    print(names[0], "kept", mem() - before)


p("sensor_hub", "at_parser", "constants_only", "state_machine", "deep_closures")
p("gateway", "tables", "pipeline")
