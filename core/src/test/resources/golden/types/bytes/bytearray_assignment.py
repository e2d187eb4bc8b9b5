# Items and slices of a bytearray are replaced, also by more or fewer bytes.
b = bytearray(b'0123456789')
b[0] = 65
b[-1] = 0x5a
b[True] = 66
print(b)
b[2:4] = b'--'
print(b)
b[2:4] = b'longer'
print(b, len(b))
b[2:8] = b''
print(b, len(b))
b[:0] = b'<<'
b[len(b):] = b'>>'
print(b)
b[3:3] = bytearray(b'mid')
b[-100:1] = b'F'
print(b)
b[5:2] = b'?'
print(b)
b[:] = b'new'
print(b)
for statement in ('b[9] = 1', 'b[0] = "a"', 'b[0] = None', 'b["a"] = 1', 'b[0:1] = "a"', 'b[0:1] = 5', 'b[0:1] = [1]', 'b[::2] = b"ab"', 'del b[9]', 'b[0] = 256', 'b[0] = -1', 'b[0] = 1.5', 'del b[0]', 'del b[0:1]'):
    try:
        exec(statement)
        print(statement, b)
    except Exception as e:
        print(statement, type(e).__name__, e)
