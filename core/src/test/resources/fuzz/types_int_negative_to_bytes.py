# Of a negative int only the bytes it is stored in are there: four of a small one, whole digits of 16 bits of a big one; the rest is zero.
for n in (-1, -2, -256, -(1 << 30), -(1 << 30) - 1, -(1 << 31), -(1 << 32), -(1 << 40), -(1 << 47), -(1 << 64) - 1, -(3 ** 50)):
    for size in (3, 4, 5, 8, 9, 12, 20):
        print(n, size, n.to_bytes(size, 'big'), n.to_bytes(size, 'little'))
