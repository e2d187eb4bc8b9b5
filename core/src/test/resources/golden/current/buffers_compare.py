# Arrays, bytearrays and views compare by their bytes where their layouts agree.
from array import array

a = array("H", [1, 2])
print(a == array("H", [1, 2]), a == array("h", [1, 2]), a < array("H", [2, 0]), a >= array("H", [1, 2]))
print(array("B", b"ab") == b"ab", b"ab" == array("B", b"ab"), bytearray(b"ab") == array("B", b"ab"))
print(memoryview(b"abc") == b"abc", memoryview(b"abc") < b"abd", bytearray(b"b") > b"a", b"a" < bytearray(b"b"))
for left, right in ((a, array("I", [1])), (array("h", [1]), array("h", [2]))):
    try:
        print(left < right)
    except NotImplementedError:
        print("NotImplementedError")
try:
    array("f", [1]) == array("f", [1])
except NotImplementedError:
    print("NotImplementedError")
a.extend([3, 4])
a.extend(i for i in (5,))
b = bytearray(b"x")
b.extend([65, 66])
print(a, b)
