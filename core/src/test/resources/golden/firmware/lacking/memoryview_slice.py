m = memoryview(bytearray(4))
m[0] = 1
m[1:3] = b"ab"
