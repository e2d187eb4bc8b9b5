# What a script prints for its author: columns, hex dumps, bars.
rows = [('EC600U', 2, 31.5), ('EC200U', 10, -7.25), ('BG95', 333, 0.0)]
print('%-8s|%4s|%8s' % ('module', 'n', 'value'))
for row in rows:
    print('%-8s|%4d|%8.2f' % row, '{:<8}|{:>4}|{:>8.2f}'.format(*row), '{0:8}|{1:04d}|{2:+8.1f}'.format(*row))
data = bytes(range(60, 84)) + b'\x00\xff'
for at in range(0, len(data), 8):
    chunk = data[at:at + 8]
    print('%04x  %-23s  %s' % (at, ' '.join('%02x' % b for b in chunk), ''.join(chr(b) if 32 <= b < 127 else '.' for b in chunk)))
for n in (0, 3, 7):
    print('{:>2} {:<8}|{}'.format(n, '#' * n, '=' * (8 - n)))
seconds = 93784
print('%d d %02d:%02d:%02d' % (seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60, seconds % 60), '{:02d}-{:02d}'.format(3, 17), 'CRC=%04X' % 0xbeef, '0b{:08b}'.format(0x5a))
