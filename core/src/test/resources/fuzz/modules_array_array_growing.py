# append and extend; + makes a new one.
from uarray import array

a = array("h")
for n in range(12):
    a.append(n * n)
print(len(a), a)
a.extend(array("h", [-1, -2]))
print(a[-2:], a[::5] if False else a[3:6])
b = array("h", [1]) + array("h", [2, 3])
print(b, b == array("h", [1, 2, 3]), b == array("i", [1, 2, 3]), b != array("h", [1]))
b += array("h", [4])
print(b)
a[0] = -30000
a[1:3] = array("h", [7, 8, 9])
print(a[:5], len(a))
for call in (
    lambda: a.append("x"),
    lambda: a.append(None),
    lambda: a.extend([1]),
    lambda: a + [1],
    lambda: a[100],
    lambda: a.pop(),
):
    try:
        print(call())
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
print(3 in b, 9 in b, sum(b), max(b), sorted(b), [x for x in b])
