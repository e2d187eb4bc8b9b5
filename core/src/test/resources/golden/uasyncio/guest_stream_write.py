# A StreamWriter gathers what is written; drain waits until the stream takes it.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


import io


class Sink(io.IOBase):
    def __init__(self):
        self.got = b""
        self.room = 4

    def write(self, data):
        n = min(len(data), self.room)
        self.got += bytes(data[:n])
        self.room -= n
        return n

    def ioctl(self, request, arg):
        if request == 3:
            return arg & 4 if self.room else 0
        return -1


async def emptier(sink):
    while True:
        await asyncio.sleep_ms(2)
        sink.room = 4


async def main():
    sink = Sink()
    writer = asyncio.StreamWriter(sink, {})
    t = asyncio.create_task(emptier(sink))
    writer.write(b"0123456789")
    writer.write(b"abcdef")
    await writer.drain()
    print(sink.got)
    await writer.drain()
    t.cancel()
    print(writer.get_extra_info is not None)


asyncio.run(main())
