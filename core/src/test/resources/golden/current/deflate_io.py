# deflate.DeflateIO unpacks what it reads from another stream, by format or by looking at the header.
import deflate, io

TEXT = b"to be or not to be, that is to be seen"
RAW = b'+\xc9WHJU\xc8/R\xc8\xcb/Q(\x01qt\x14J2\x12K\x142\x8b!\\\x85\xe2\xd4\xd4<\x00'
ZLIB = b'x\x9c+\xc9WHJU\xc8/R\xc8\xcb/Q(\x01qt\x14J2\x12K\x142\x8b!\\\x85\xe2\xd4\xd4<\x00\xf8\x91\x0c\xd5'


def unpack(*args):
    try:
        print(deflate.DeflateIO(*args).read())
    except Exception as e:
        print(type(e).__name__, e)


unpack(io.BytesIO(RAW), deflate.RAW)
unpack(io.BytesIO(RAW), deflate.RAW, 5)
unpack(io.BytesIO(RAW), deflate.RAW, 15)
unpack(io.BytesIO(ZLIB))
unpack(io.BytesIO(ZLIB), deflate.ZLIB)
unpack(io.BytesIO(ZLIB), deflate.GZIP)
unpack(io.BytesIO(ZLIB[:9]))
unpack(io.BytesIO(b"abcd"))
for bad in ((4,), (-1,), (0, 4), (0, 16)):
    unpack(io.BytesIO(RAW), *bad)

source = io.BytesIO(ZLIB)
with deflate.DeflateIO(source) as packed:
    print(source.seek(0, 1), packed.read(5), source.seek(0, 1))
    room = bytearray(4)
    print(packed.readinto(room), room, packed.readline())
try:
    packed.read()
except OSError as e:
    print("closed", e.errno)
print(source.seek(0, 1))
deflate.DeflateIO(source, deflate.AUTO, 0, True).close()
try:
    source.read()
except ValueError as e:
    print(e)
