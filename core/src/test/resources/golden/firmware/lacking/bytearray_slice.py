b = bytearray(4)
b[0] = 1
print(b[1:])
b[1:3] = b"ab"
