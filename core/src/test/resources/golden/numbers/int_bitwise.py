# and, or, xor, not on all signs and sizes.
vals = (0, 1, -1, 0x55, -0x56, 0x3fffffff, -0x40000000, 0xffffffffff, -(1 << 65), (1 << 66) + 1)
for a in vals:
    for b in vals:
        print(a & b, a | b, a ^ b)
    print(~a)
print(True & False, True | False, True ^ True, ~True, True & 3)
