# Negative numbers are two's complement without end.
for a in (-1, -2, -256, -257, -(1 << 40), -(1 << 64) - 1):
    print(a, a & 0xff, a & 0xffffffffff, a | 1, a ^ 0xff, ~a, a & -a)
print(-1 & (1 << 65), -1 | (1 << 65), -1 ^ (1 << 65), (1 << 65) & -(1 << 65), ~(1 << 65), ~~(1 << 65))
print(-(1 << 32) & -(1 << 31), -(1 << 32) | -(1 << 31), -(1 << 32) ^ -(1 << 31), (-(1 << 32)) >> 31)
print(True & 3, True | 2, True ^ True, ~True, ~False, False | False, True & False)
mask = (1 << 32) - 1


def hash32(text):
    h = 0x811c9dc5
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & mask
    return h


print(hash32(''), hash32('a'), hash32('quectel'), hex(hash32('MicroPython')))
crc = 0xffffffff
for byte in b'123456789':
    crc ^= byte
    for _ in range(8):
        crc = (crc >> 1) ^ (0xedb88320 & -(crc & 1))
print(hex(crc ^ 0xffffffff))
