# Bytes as drivers handle them: a checksum over a buffer, bit by bit, and a frame packed and unpacked.
# n = 2000: frames of 12 bytes.

try:
    import ustruct as struct
except ImportError:
    import struct


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ 0xA001
            else:
                crc >>= 1
    return crc


def bench(n):
    buffer = bytearray(12)
    total = 0
    for i in range(n):
        struct.pack_into(">BBHIi", buffer, 0, 1, 3, i & 0xFFFF, i, -i)
        total ^= crc16(buffer)
        total += struct.unpack(">H", buffer[2:4])[0]
    return total
