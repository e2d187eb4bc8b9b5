# hex, oct, bin, str and formats of every size and sign.
for n in (0, 1, -1, 10, 255, -255, 1 << 31, -(1 << 31), 1 << 64, -(1 << 64) + 1):
    print(str(n), hex(n), oct(n), bin(n))
    print('%d %x %X %o' % (n, n, n, n), '{:d} {:x} {:X} {:o} {:b}'.format(n, n, n, n, n), '{:#x} {:#o} {:#b}'.format(n, n, n))
print(hex(True), oct(False), bin(True), str(True), '%d' % True, '%x' % True, '{:d}'.format(True))
for f in (lambda: hex(1.5), lambda: oct('8'), lambda: bin(None), lambda: hex(), lambda: hex(1, 2), lambda: bin([])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(len(str(7 ** 300)), str(7 ** 60), str(-7 ** 61), str(10 ** 50), hex(10 ** 30))
