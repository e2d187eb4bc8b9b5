# A guest class with readinto is a stream for whoever reads streams.
import uio
import ujson


class Source(uio.IOBase):
    def __init__(self, *parts):
        self.parts = list(parts)

    def readinto(self, buf):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None:
            return None
        n = min(len(buf), len(part))
        buf[:n] = part[:n]
        if n < len(part):
            self.parts.insert(0, part[n:])
        return n


print(ujson.load(Source(b"[1,", b" 2]")))
print(isinstance(Source(), uio.IOBase), issubclass(Source, uio.IOBase))


class Rude(uio.IOBase):
    def readinto(self, buf):
        raise ValueError("from readinto")


try:
    ujson.load(Rude())
except ValueError as e:
    print("ValueError", e)


class Mute(uio.IOBase):
    pass


try:
    print(ujson.load(Mute()))
except (OSError, AttributeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    print(uio.IOBase())
except TypeError as e:
    print("TypeError", e)
else:
    pass
