# A StreamReader over a guest's stream waits until ioctl says that there is something.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio


import io


class Pipe(io.IOBase):
    def __init__(self):
        self.data = b""

    def feed(self, data):
        self.data += data

    def readinto(self, buf):
        if not self.data:
            return None
        n = min(len(buf), len(self.data))
        buf[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def read(self, n=-1):
        if n < 0:
            n = len(self.data)
        data, self.data = self.data[:n], self.data[n:]
        return data

    def readline(self):
        end = self.data.find(b"\n") + 1
        return self.read(end or -1)

    def ioctl(self, request, arg):
        if request == 3:
            return arg & 1 if self.data else 0
        return -1


async def feeder(pipe):
    for part in (b"hello", b" world", b"\nline two\n", b"12345678"):
        await asyncio.sleep_ms(5)
        pipe.feed(part)


async def main():
    pipe = Pipe()
    reader = asyncio.StreamReader(pipe)
    asyncio.create_task(feeder(pipe))
    print(await reader.read(5))
    print(await reader.read(100))
    print(await reader.readline(), await reader.readline())
    print(await reader.readexactly(8))
    try:
        await asyncio.wait_for_ms(reader.read(1), 10)
    except asyncio.TimeoutError:
        print("nothing more")


asyncio.run(main())
