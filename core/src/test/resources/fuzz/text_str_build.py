# Building text piece by piece, as logs and protocols do.
lines = []
for i in range(5):
    lines.append('%d: %s' % (i, 'x' * i))
text = '\n'.join(lines)
print(text)
print(len(text), text.count('x'), text.split('\n')[-1])
s = ''
for i in range(100):
    s += chr(97 + i % 26)
print(s, len(s))
at = 'AT+CSQ\r\n\r\n+CSQ: 23,99\r\n\r\nOK\r\n'
for line in at.split('\r\n'):
    if line.startswith('+CSQ:'):
        rssi, ber = line[5:].strip().split(',')
        print(int(rssi), int(ber))
query = '&'.join('{}={}'.format(k, v) for k, v in (('a', 1), ('b', 'two')))
print(query, dict(p.split('=') for p in query.split('&'))['b'])
print('{:02d}:{:02d}:{:02d}.{:03d}'.format(1, 2, 3, 45), '0x{:04X}'.format(0xbeef), '%02x' % 10 + ':' + '%02x' % 255)
