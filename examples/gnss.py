# Reads a GNSS receiver at UART2 until it has had a fix for three seconds.
#
#   quecsim run examples/gnss.py --attach uart2=gnss,cold-start=5s,speed=36,course=90

from machine import UART
import utime


def checked(line):
    """The fields of a sentence, or None if its checksum is wrong."""
    if not line.startswith('$') or '*' not in line:
        return None
    body, given = line[1:].split('*')
    total = 0
    for char in body:
        total ^= ord(char)
    return body.split(',') if total == int(given, 16) else None


def degrees(text, half):
    value = float(text)
    whole = int(value / 100)
    value = whole + (value - whole * 100) / 60
    return -value if half in 'SW' else value


uart = UART(UART.UART2, 9600, 8, 0, 1, 0)
buffer = b''
fixes = 0
while fixes < 3:
    utime.sleep_ms(100)
    buffer += uart.read(uart.any())
    while b'\r\n' in buffer:
        end = buffer.find(b'\r\n')
        fields = checked(buffer[:end].decode())
        buffer = buffer[end + 2:]
        if fields is None or not fields[0].endswith('RMC'):
            continue
        if fields[2] == 'A':
            fixes += 1
            print('%s %.5f %.5f, %.1f km/h' % (
                fields[1], degrees(fields[3], fields[4]), degrees(fields[5], fields[6]), float(fields[7]) * 1.852))
        else:
            print('searching')
