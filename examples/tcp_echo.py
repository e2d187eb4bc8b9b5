# A TCP echo server on port 5007 of this machine, while a second task ticks every 10 ms.
#
#   quecsim run examples/tcp_echo.py
#   nc 127.0.0.1 5007                        (elsewhere; what you type comes back; "quit" ends the server)
from usr import uasyncio as asyncio

HOST = '127.0.0.1'
PORT = 5007

ticks = 0
done = asyncio.Event()


async def ticker():
    global ticks
    while True:
        await asyncio.sleep_ms(10)
        ticks += 1


async def serve(reader, writer):
    print('client', writer.get_extra_info('peername')[0])
    last = b''
    total = 0
    while True:
        data = await reader.read(1460)
        if not data:
            break
        total += len(data)
        last = (last + data)[-4:]
        writer.write(data)
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print('echoed', total, 'bytes')
    if last == b'quit':
        done.set()


async def main():
    asyncio.create_task(ticker())
    server = await asyncio.start_server(serve, HOST, PORT)
    print('listening on port', PORT)
    await done.wait()
    server.close()
    await server.wait_closed()
    print('ticked', 'yes' if ticks > 0 else 'no')


asyncio.run(main())
