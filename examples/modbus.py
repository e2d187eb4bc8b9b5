# Polls a Modbus RTU slave behind an RS-485 transceiver at UART2, whose direction is at GPIO5.
#
#   quecsim run examples/modbus.py --attach 'uart2=modbus,address=1,direction=5,holding=0:235;1:612'

from machine import UART
import ustruct
import utime

uart = UART(UART.UART2, 9600, 8, 0, 1, 0)
uart.control_485(5, 1)  # GPIO5 is high while the UART sends


def crc16(data):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc


def ask(unit, function, data, timeout_ms=200):
    frame = bytes([unit, function]) + data
    uart.read(uart.any())
    uart.write(frame + ustruct.pack('<H', crc16(frame)))
    deadline = utime.ticks_add(utime.ticks_ms(), timeout_ms)
    answer = b''
    while utime.ticks_diff(deadline, utime.ticks_ms()) > 0:
        utime.sleep_ms(10)
        answer += uart.read(uart.any())
        if len(answer) >= 5 and crc16(answer) == 0:
            if answer[1] & 0x80:
                raise ValueError('exception %d' % answer[2])
            return answer[2:-2]
    raise OSError('no answer')


def registers(unit, first, count):
    data = ask(unit, 3, ustruct.pack('>HH', first, count))
    return ustruct.unpack('>%dH' % count, data[1:])


temperature, humidity = registers(1, 0, 2)
print('%.1f C, %.1f %%' % (temperature / 10, humidity / 10))
ask(1, 6, ustruct.pack('>HH', 1, 700))
print(registers(1, 0, 2))
try:
    registers(1, 99, 2)
except ValueError as e:
    print(e)
try:
    registers(2, 0, 1)
except OSError as e:
    print(e)
