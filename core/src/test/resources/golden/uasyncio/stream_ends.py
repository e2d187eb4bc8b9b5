# A stream's end: read gives nothing, readexactly raises EOFError, readline gives what is left.
try:
    from usr import uasyncio as asyncio
except ImportError:
    import asyncio

import io


class Source(io.IOBase):
    def __init__(self, data):
        self.data = data

    def read(self, n=-1):
        if n < 0:
            n = len(self.data)
        part, self.data = self.data[:n], self.data[n:]
        return part

    def readinto(self, buf):
        part = self.read(len(buf))
        buf[: len(part)] = part
        return len(part)

    def readline(self):
        end = self.data.find(b"\n") + 1
        return self.read(end or -1)

    def ioctl(self, request, arg):
        return arg & 1 if request == 3 else -1


async def main():
    reader = asyncio.StreamReader(Source(b"line\nrest"))
    print(await reader.readline(), await reader.readline(), await reader.readline())
    reader = asyncio.StreamReader(Source(b"12345"))
    print(await reader.readexactly(2))
    try:
        print(await reader.readexactly(10))
    except EOFError as e:
        print("EOFError", e.args)
    print(await reader.read(3))
    reader = asyncio.StreamReader(Source(b"abcdef"))
    buf = bytearray(4)
    print(await reader.readinto(buf), buf)
    print(await reader.readinto(buf), buf)
    print(await reader.read(-1) if False else await reader.read(5))


asyncio.run(main())
