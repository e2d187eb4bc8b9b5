# A pyserial client: sends every byte value and some noise, wants it back, and ends the device's script with "quit". Arguments: the port's URL, the baud rate.
import random
import sys

import serial

port = serial.serial_for_url(sys.argv[1], timeout=20, do_not_open=True)
port.baudrate = int(sys.argv[2])
port.open()
noise = random.Random(7)
data = bytes(range(256)) + bytes(noise.randrange(256) for _ in range(3000))
port.write(data)
echo = port.read(len(data))
if echo != data:
    sys.exit("the echo differs: %d of %d bytes came" % (len(echo), len(data)))
if not sys.argv[1].startswith("socket:"):
    port.reset_input_buffer()
    assert port.baudrate == int(sys.argv[2])
port.write(b"quit")
port.close()
print("pyserial is content")
