import uarray
a = uarray.array("H", [1, 2])
a[0:1] = a
