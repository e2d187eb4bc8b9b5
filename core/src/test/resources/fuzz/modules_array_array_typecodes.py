# Every type code, its limits and its size.
from uarray import array

for code in "bBhHiIlLqQ":
    a = array(code, [0, 1, 100])
    print(a, len(a), a[2])
for code in "fd":
    print(array(code, [0, 1.5, -2]))
a = array("b", [-128, 127])
print(a, bytes(a))
print(array("B", b"bytes"), array("H", b"abcd"), array("i", 3 * [7]))
print(array("I", [0xFFFFFFFF]), array("Q", [(1 << 64) - 1]), array("q", [-(1 << 63)]))
for bad in ("x", "", "bb"):
    try:
        print(array(bad, []))
    except ValueError as e:
        print("ValueError", e)
for bad in (["x"], [None], 5, None):
    try:
        print(array("i", bad))
    except TypeError as e:
        print("TypeError", e)
