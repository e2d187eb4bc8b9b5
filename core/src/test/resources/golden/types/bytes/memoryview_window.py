# A memoryview is a window: what is written through it shows in the buffer, slices of it are windows again.
buffer = bytearray(b'0123456789')
m = memoryview(buffer)
part = m[2:6]
print(len(m), len(part), part[0], bytes(part), bytes(part[1:3]), bytes(m[-3:]), bytes(m[:0]))
part[0] = 65
part[1:3] = b'BC'
part[1:][2:][0:1] = b'D'
print(buffer, bytes(part), list(part))
buffer[9] = 90
print(bytes(m[8:]), m[-1], 90 == m[9])
m[0:4] = m[4:8]
print(buffer)


def fill(view, value):
    for i in range(len(view)):
        view[i] = value


fill(m[6:8], 0x2a)
print(buffer, m == buffer, bytes(m) == buffer, m[0:2] == b'DE', str(m[6:8], 'utf-8'), int.from_bytes(m[6:8], 'big'))
for statement in ('m[10]', 'm["a"]', 'm[10] = 1', 'm[0] = "a"', 'm[0:2] = b"abc"', 'm[0:2] = "ab"', 'm[0:2] = 5', 'm[::2]', 'm[::2] = b"x"', 'del m[0]', 'del m[0:1]', 'm.x', 'm + 1', 'm()', 'b"".join([m])'):
    try:
        exec('r = ' + statement if '=' not in statement and 'del' not in statement else statement)
        print(statement, 'ok')
    except Exception as e:
        print(statement, type(e).__name__, e)
