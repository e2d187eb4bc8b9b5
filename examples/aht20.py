# Reads a temperature and humidity sensor AHT20 on I2C1, with its checksum.
#
#   quecsim run examples/aht20.py --attach i2c1=aht20,temperature=21.5,humidity=63.2

from machine import I2C
import utime

ADDRESS = 0x38
NO_REGISTER = bytearray(0)


class Aht20:
    def __init__(self, bus):
        self.bus = bus
        self.send(0xBE, 0x08, 0x00)
        utime.sleep_ms(10)

    def send(self, *command):
        data = bytearray(command)
        if self.bus.write(ADDRESS, NO_REGISTER, 0, data, len(data)) != 0:
            raise OSError('the sensor does not answer')

    def receive(self, size):
        data = bytearray(size)
        if self.bus.read(ADDRESS, NO_REGISTER, 0, data, size, 0) != 0:
            raise OSError('the sensor does not answer')
        return data

    def read(self):
        self.send(0xAC, 0x33, 0x00)
        utime.sleep_ms(75)
        while self.receive(1)[0] & 0x80:
            utime.sleep_ms(2)
        data = self.receive(7)
        if crc8(data[:6]) != data[6]:
            raise OSError('the checksum is wrong')
        humidity = (data[1] << 12 | data[2] << 4 | data[3] >> 4) * 100 / (1 << 20)
        celsius = ((data[3] & 15) << 16 | data[4] << 8 | data[5]) * 200 / (1 << 20) - 50
        return celsius, humidity


def crc8(data):
    crc = 0xFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x31) & 0xFF if crc & 0x80 else crc << 1
    return crc


sensor = Aht20(I2C(I2C.I2C1, I2C.STANDARD_MODE))
for _ in range(3):
    print('%.2f C, %.2f %%' % sensor.read())
    utime.sleep(1)
