# An allocation that cannot succeed raises MemoryError, and the program goes on.
for f in (
    lambda: bytearray(500000000),
    lambda: "x" * 500000000,
    lambda: [0] * 100000000,
    lambda: b"ab" * 250000000,
):
    try:
        print(len(f()))
    except MemoryError as e:
        print(type(e).__name__)
    except OverflowError as e:
        print("overflow")


def fill():
    kept = []
    while True:
        kept.append(bytearray(20000))


try:
    fill()
except MemoryError as e:
    print("full")
import gc

gc.collect()
print(len(bytearray(1000)), sum(range(100)))
