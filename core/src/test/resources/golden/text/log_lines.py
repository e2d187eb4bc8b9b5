# The formatting that drivers and loggers do all day.
def hexdump(data):
    for i in range(0, len(data), 8):
        part = data[i:i + 8]
        print('%04x  %-24s %s' % (i, ' '.join('%02x' % b for b in part), ''.join(chr(b) if 32 <= b < 127 else '.' for b in part)))

hexdump(b'Hello, world!\r\n\x00\x01\xfe\xff')
print('[{:>8.3f}] {:<8}|{:^10}|{:>6}'.format(12.34567, 'INFO', 'main', 42))
print('{:08b} {:#06x} {:o} {:,}'.format(37, 255, 64, 1234567))
t = (2021, 12, 9, 7, 5, 3)
print('%04d-%02d-%02d %02d:%02d:%02d' % t)
crc = 0xffff
for b in b'123456789':
    crc ^= b << 8
    for _ in range(8):
        crc = ((crc << 1) ^ 0x1021) & 0xffff if crc & 0x8000 else (crc << 1) & 0xffff
print('%04X' % crc, hex(crc), '{:016b}'.format(crc))
v = 3712
print('%d.%03d V' % (v // 1000, v % 1000), '%.2f V' % (v / 1000), 'RSSI %ddBm' % (-113 + 2 * 23))
lat = '3149.28361'
print('%.6f' % (int(lat[:2]) + float(lat[2:]) / 60), round(float(lat), 2), float('1e3') / 8)
imei = '867567040000000'
d = [int(c) for c in imei[:14]]
print((10 - sum(sum(divmod(x * 2, 10)) if i % 2 else x for i, x in enumerate(d)) % 10) % 10)
