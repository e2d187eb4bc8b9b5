# dump writes to a stream, load reads one.
import ujson
import uio

out = uio.StringIO()
ujson.dump({"a": [1, 2.5, None]}, out)
ujson.dump("x", out)
print(out.getvalue())

source = uio.StringIO('[1, 2]{"a": 3} "tail"')
try:
    print(ujson.load(source))
except ValueError as e:
    print("ValueError", e)
print([source.read()])
print(ujson.load(uio.BytesIO(b'{"from": "bytes"}')))
print(ujson.loads(b'[1]'), ujson.loads(bytearray(b'[2]')))


class Chunks(uio.IOBase):
    def __init__(self, text):
        self.text = text

    def readinto(self, buf):
        n = min(len(buf), len(self.text))
        buf[:n] = self.text[:n]
        self.text = self.text[n:]
        return n


print(ujson.load(Chunks(b'{"guest": ["stream", 1]}')))


class Sink(uio.IOBase):
    def __init__(self):
        self.got = b""

    def write(self, data):
        self.got += bytes(data)
        return len(data)


sink = Sink()
ujson.dump([1, {"a": "b"}], sink)
print(sink.got)
for bad in (None, 5, [], object()):
    try:
        ujson.load(bad)
    except (OSError, AttributeError) as e:
        print(type(e).__name__, e)
