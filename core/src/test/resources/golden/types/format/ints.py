# Types of int fields: b, o, d, x, X, c, n, the # flag, commas, and ints as floats.
for n in (0, 5, -5, 255, 65536, -1234567, 10 ** 15):
    print('{:b} {:o} {:d} {:x} {:X} {:n}'.format(n, n, n, n, n, n), '{:#b} {:#o} {:#x} {:#X}'.format(n, n, n, n))
    print('{:,} {:,d} {:12,}| {:<12,}| {:+,}'.format(n, n, n, n, n), '{:08b} {:#010x} {:>#8o} {:^12x}|'.format(n, n, n, n))
    print('{:f} {:.1f} {:e} {:g} {:.0%}'.format(n, n, n, n, n))
print('{:c}{:c}'.format(65, 98), '{:5c}|{:<5c}|'.format(66, 67), '{:d}'.format(True), '{:x}'.format(True), '{:5}|'.format(True))
