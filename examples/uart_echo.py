# Echoes what comes on UART2, while a second task ticks every 10 ms.
#
#   quecsim run examples/uart_echo.py --uart 2=pty:/tmp/modem
#   picocom -b 115200 /tmp/modem             (elsewhere; what you type comes back; "quit" ends it)
from usr import uasyncio as asyncio
from machine import UART

BAUD = 115200

ticks = 0


async def ticker():
    global ticks
    while True:
        await asyncio.sleep_ms(10)
        ticks += 1


async def main():
    uart = UART(UART.UART2, BAUD, 8, 0, 1, 0)
    stream = asyncio.StreamReader(uart)
    asyncio.create_task(ticker())
    print('echo on', uart)
    last = b''
    total = 0
    while not last.endswith(b'quit'):
        data = await stream.read(512)
        total += len(data)
        last = (last + data)[-4:]
        stream.write(data)
        await stream.drain()
    print('echoed', total, 'bytes')
    print('ticked', 'yes' if ticks > 0 else 'no')


asyncio.run(main())
