def crc16(data, poly=0xA001):
    crc = 0xFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ poly
            else:
                crc >>= 1
    return crc


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


class Lfsr:
    def __init__(self, seed):
        self.state = seed

    def __iter__(self):
        return self

    def __next__(self):
        s = self.state
        bit = (s ^ (s >> 2) ^ (s >> 3) ^ (s >> 5)) & 1
        self.state = s = (s >> 1) | (bit << 15)
        return s


print(hex(crc16(b"quec")), popcount(0b1011011))
l = Lfsr(0xACE1)
print([next(l) & 0xFF for _ in range(6)])
