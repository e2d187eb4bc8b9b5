# %d, %i, %u, %x, %X, %o with every flag.
for n in (0, 7, -7, 255, -255, 2 ** 40, -10 ** 20):
    print('%d|%i|%u|%x|%X|%o' % (n, n, n, n, n, n))
    print('%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|% 05d' % (n, n, n, n, n, n, n, n))
    print('%#x|%#X|%#o|%#8x|%#08x|%-#8x|%8X|%08o' % (n, n, n, n, n, n, n, n))
    print('%.3d|%8.3d|%-8.3d|%08.3d|%+.3d' % (n, n, n, n, n))
print('%d %d %d' % (True, 1.9, -1.9), '%*d|%-*d|%*d|' % (6, 42, 6, 42, -6, 42), '%0*d' % (5, 42))
